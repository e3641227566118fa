using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Catalog;

/// <summary>A file of the user's that holds a survey wave.</summary>
/// <param name="Path">The file.</param>
/// <param name="Mapping">What the mapping says of the wave.</param>
internal sealed record OwnFile(string Path, WaveMapping Mapping)
{
    /// <summary>What its answers rest on. Only the head of a file that can bear a mark is read.</summary>
    public DataBasis Basis => IsMarked && !Mapping.IsRehearsal ? DataBasis.Synthetic : DataBasis.Microdata;

    /// <summary>Whether the file says of itself that its respondents were made up; only files of SPSS can.</summary>
    private bool IsMarked
    {
        get
        {
            if (!Path.EndsWith("sav", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            using var reader = LabelledFile.Open(Path);
            return SurveyLabels.IsSynthetic(reader.Dictionary);
        }
    }

    /// <summary>Reads it as answers to a survey wave.</summary>
    /// <exception cref="SurveyFileException">It cannot be read, does not fit, or lies in the repository, where microdata must not be.</exception>
    public SurveyFrame Load(SurveyDefinition definition)
    {
        if (definition.Availability != SurveyDefinition.PublicMicrodata && RepositoryRoot.Above(Path) is not null && !IsMarked)
        {
            throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.InRepository, Path, "The file lies in the repository, and microdata stay out of it.", "Move it to a folder outside, and give that folder with --data or NAV_DATA."));
        }

        var bound = SurveyBinder.Read(Path, definition, Mapping);
        return bound.Frame ?? throw DoesNotFit(bound.Report);
    }

    private SurveyFileException DoesNotFit(DataReport report)
    {
        var rules = report.Findings.Where(finding => finding.Level == FindingLevel.Error)
            .GroupBy(finding => finding.RuleId)
            .Select(group => FormattableString.Invariant($"{group.Key} {group.Count()}"));
        var errors = report.Count(FindingLevel.Error);
        return new(new SurveyFileProblem(
            SurveyFileFault.DoesNotFit,
            Path,
            FormattableString.Invariant($"The file does not fit {report.Survey}: {errors} {(errors == 1 ? "error" : "errors")} ({string.Join(", ", rules)})."),
            $"Run nav data validate on it with --survey {report.Survey}{(Mapping.MappingFile is null ? "" : " and --mapping")}: it lists them all, with what to do."));
    }
}
