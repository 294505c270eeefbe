using System.Globalization;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// One answer: a FHIR R4 <c>QuestionnaireResponse.item.answer.value[x]</c> as an immutable value. The kinds are closed:
/// the nested records are all there are. <c>ToString</c> never prints what a patient said.
/// </summary>
public abstract record AnswerValue
{
    private AnswerValue() { }

    /// <summary>valueBoolean.</summary>
    public sealed record Boolean(bool Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Boolean);
    }

    /// <summary>valueInteger.</summary>
    public sealed record Integer(int Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Integer);
    }

    /// <summary>valueDecimal; keeps its digits.</summary>
    public sealed record Decimal(decimal Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Decimal);
    }

    /// <summary>valueDate: YYYY, YYYY-MM or YYYY-MM-DD, as precise as it was said.</summary>
    public sealed record Date(string Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Date);
    }

    /// <summary>valueDateTime: a partial date, or date and time with zone.</summary>
    public sealed record DateTime(string Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(DateTime);
    }

    /// <summary>valueTime: hh:mm:ss.</summary>
    public sealed record Time(string Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Time);
    }

    /// <summary>valueString, for string, text and the free text of an open-choice.</summary>
    public sealed record Text(string Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Text);
    }

    /// <summary>valueUri, for url items.</summary>
    public sealed record Uri(string Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Uri);
    }

    /// <summary>valueCoding. Equality is system and code, never display (FHIR R4 enableWhen).</summary>
    public sealed record Coding(string? System, string? Code, string? Display = null) : AnswerValue
    {
        /// <inheritdoc/>
        public bool Equals(Coding? other) =>
            other is not null
            && System == other.System
            && Code == other.Code
            && (Code is not null || Display == other.Display);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(System, Code);

        /// <inheritdoc/>
        public override string ToString() => nameof(Coding);
    }

    /// <summary>valueQuantity. <paramref name="Code"/> is the UCUM code when <paramref name="System"/> is UCUM.</summary>
    public sealed record Quantity(decimal Value, string? Unit, string? System, string? Code) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Quantity);
    }

    /// <summary>valueAttachment, kept as FHIR JSON.</summary>
    public sealed record Attachment(string Json) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Attachment);
    }

    /// <summary>valueReference.</summary>
    public sealed record Reference(string Value) : AnswerValue
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Reference);
    }

    /// <summary>The number of an Integer, Decimal or Quantity; null for the other kinds.</summary>
    public decimal? Number =>
        this switch
        {
            Integer i => i.Value,
            Decimal d => d.Value,
            Quantity q => q.Value,
            _ => null,
        };

    /// <summary>The plain form of the value for programs: code, number, date or text, in the invariant culture.</summary>
    public string Plain =>
        this switch
        {
            Boolean b => b.Value ? "true" : "false",
            Integer i => i.Value.ToString(CultureInfo.InvariantCulture),
            Decimal d => d.Value.ToString(CultureInfo.InvariantCulture),
            Date d => d.Value,
            DateTime d => d.Value,
            Time t => t.Value,
            Text t => t.Value,
            Uri u => u.Value,
            Coding c => c.Code ?? c.Display ?? "",
            Quantity q => q.Value.ToString(CultureInfo.InvariantCulture),
            Attachment a => a.Json,
            Reference r => r.Value,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
