using FbssBot.Intake.Dialog;

namespace FbssBot.Bot.Turns;

/// <summary>One turn of the dialog (<c>IntakeDialog.Turn</c>): pure, the same for the same state and input.</summary>
public delegate TurnResult DialogTurn(IntakeState? state, TurnInput input);
