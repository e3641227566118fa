namespace NavNotebooks.Survey.Dictionary;

/// <summary>A variable together with the survey wave that asked it.</summary>
/// <param name="Survey">The survey wave.</param>
/// <param name="Variable">The variable as that wave asked it.</param>
public sealed record VariableInWave(SurveyDefinition Survey, Variable Variable);
