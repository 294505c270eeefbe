using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using R4 = Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Between FHIR's value[x] and our immutable answers.</summary>
internal static class FhirValues
{
    /// <summary>Firely's JSON options; made once, because making them takes a quarter of a second.</summary>
    public static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    /// <summary>The answer for a FHIR value; null for a type that no question has, and for a value that is missing.</summary>
    public static AnswerValue? Read(R4.Base? value) =>
        value switch
        {
            FhirBoolean { Value: { } truth } => new AnswerValue.Boolean(truth),
            Integer { Value: { } number } => new AnswerValue.Integer(number),
            PositiveInt { Value: { } number } => new AnswerValue.Integer(number),
            UnsignedInt { Value: { } number } => new AnswerValue.Integer(number),
            FhirDecimal { Value: { } number } => new AnswerValue.Decimal(number),
            Date { Value: { } date } => new AnswerValue.Date(date),
            FhirDateTime { Value: { } moment } => new AnswerValue.DateTime(moment),
            Instant instant => new AnswerValue.DateTime(instant.ToString()!),
            Time { Value: { } time } => new AnswerValue.Time(time),
            R4.Coding coding => new AnswerValue.Coding(coding.System, coding.Code, coding.Display),
            R4.Quantity { Value: { } number } quantity => new AnswerValue.Quantity(
                number,
                quantity.Unit,
                quantity.System,
                quantity.Code
            ),
            FhirUri { Value: { } uri } => new AnswerValue.Uri(uri),
            FhirUrl { Value: { } uri } => new AnswerValue.Uri(uri),
            Canonical { Value: { } uri } => new AnswerValue.Uri(uri),
            FhirString { Value: { } text } => new AnswerValue.Text(text),
            Markdown { Value: { } text } => new AnswerValue.Text(text),
            Code { Value: { } text } => new AnswerValue.Text(text),
            Attachment attachment => new AnswerValue.Attachment(JsonSerializer.Serialize(attachment, Json)),
            ResourceReference { Reference: { } reference } => new AnswerValue.Reference(reference),
            _ => null,
        };

    /// <summary>The FHIR value for an answer.</summary>
    public static DataType Write(AnswerValue value) =>
        value switch
        {
            AnswerValue.Boolean boolean => new FhirBoolean(boolean.Value),
            AnswerValue.Integer integer => new Integer(integer.Value),
            AnswerValue.Decimal number => new FhirDecimal(number.Value),
            AnswerValue.Date date => new Date(date.Value),
            AnswerValue.DateTime moment => new FhirDateTime(moment.Value),
            AnswerValue.Time time => new Time(time.Value),
            AnswerValue.Text text => new FhirString(text.Value),
            AnswerValue.Uri uri => new FhirUri(uri.Value),
            AnswerValue.Coding coding => new R4.Coding(coding.System, coding.Code, coding.Display),
            AnswerValue.Quantity quantity => new R4.Quantity
            {
                Value = quantity.Value,
                Unit = quantity.Unit,
                System = quantity.System,
                Code = quantity.Code,
            },
            AnswerValue.Attachment attachment => JsonSerializer.Deserialize<Attachment>(attachment.Json, Json)!,
            AnswerValue.Reference reference => new ResourceReference(reference.Value),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
