using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>Why and where a file was refused.</summary>
internal sealed record RefusedFile(SurveyFileFault Fault, string? Record, long? Offset);
