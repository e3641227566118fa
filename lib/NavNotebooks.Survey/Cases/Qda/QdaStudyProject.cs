using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Reading;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>One study on its way to a project.</summary>
internal sealed class QdaStudyProject(CaseStudy study, Language language)
{
    private static readonly QdaUser Coder = new(QdaStudy.IdOf("coder"), "NavNotebooks");

    private readonly QdaFindingMarks marks = new(study, language);
    private readonly ImmutableArray<AttributeDimension> described = Described(study);

    public QdaProject Project()
    {
        var (source, selections) = Findings();
        var codebook = study.ToCodebook(language);
        return new QdaProject(study.About.Title?.In(language) ?? study.Id)
        {
            Origin = codebook.Origin,
            Description = $"{study.About.Subject} Findings in our own words; no interviews. Directions are relative to: {study.About.Outcome}",
            Users = [Coder],
            Codebook = new QdaCodebook([.. codebook.Codes, marks.Folder()]) { Origin = codebook.Origin },
            Variables = [.. described.Select(Variable)],
            Cases = [.. study.Cases.Select(one => Case(one.Id, one.Label, one.Note, selections)), .. study.Informants.Select(one => Case(one.Id, one.Label, one.Note, selections))],
            Sources = [source],
            Notes = [.. Notes()],
            Links = [.. Links(selections)],
        };
    }

    /// <summary>One text with a finding a line, and a selection for each.</summary>
    private (QdaSource Source, Dictionary<string, QdaSelection> Selections) Findings()
    {
        var text = new System.Text.StringBuilder();
        var selections = new Dictionary<string, QdaSelection>(StringComparer.Ordinal);
        long start = 0;
        foreach (var finding in study.Findings)
        {
            var line = $"{finding.Statement} [{finding.Id}; {CaseMark.Place(finding)}]";
            var end = start + new QdaText(line).Length;
            selections.Add(finding.Id, new QdaSelection(QdaStudy.IdOf(finding.Id), QdaSelectionKind.Text)
            {
                Name = finding.Id,
                Start = start,
                End = end,
                Codings = Codings(finding),
                Notes = HasNote(finding) ? [NoteOf(finding.Id)] : [],
            });
            text.Append(line).Append('\n');
            start = end + 1;
        }

        var id = QdaStudy.IdOf(study.Id + " findings");
        var source = new QdaSource(id, QdaSourceKind.Text)
        {
            Name = study.Id + " findings",
            Text = new QdaText(text.ToString()),
            PlainTextPath = QdaPath.Inside(id.Text + ".txt"),
            Selections = [.. study.Findings.Select(finding => selections[finding.Id])],
        };
        return (source, selections);
    }

    private static ImmutableArray<QdaCoding> Codings(CaseFinding finding) =>
    [
        .. QdaFindingMarks.Of(finding).Prepend(QdaStudy.IdOf(finding.Code)).Distinct()
            .Select(code => new QdaCoding(QdaStudy.IdOf($"{finding.Id} coded {code}"), code, Coder.Id)),
    ];

    /// <summary>What cases, informants or codes have a value on.</summary>
    private static ImmutableArray<AttributeDimension> Described(CaseStudy study)
    {
        var used = study.Attributes.Where(attribute => attribute.Value is not null).Select(attribute => attribute.Dimension).ToHashSet(StringComparer.Ordinal);
        return [.. study.Dimensions.Where(dimension => used.Contains(dimension.Id))];
    }

    private QdaVariable Variable(AttributeDimension dimension) => new(VariableOf(dimension.Id), dimension.Label.In(language), QdaVariableType.Text, dimension.Note);

    private QdaCase Case(string id, BilingualText label, string? note, Dictionary<string, QdaSelection> selections) => new(QdaStudy.IdOf(id), $"{label.In(language)} [{id}]")
    {
        Description = note,
        Values = [.. described.Select(dimension => (dimension.Id, Text: Value(id, dimension.Id))).Where(pair => pair.Text.Length > 0).Select(pair => new QdaValue(VariableOf(pair.Id), QdaVariableType.Text, pair.Text))],
        Selections = [.. study.Findings.Where(finding => finding.Cases.Contains(id) || finding.Informants.Contains(id)).Select(finding => selections[finding.Id].Id)],
    };

    private string Value(string of, string dimension) => string.Join("; ", study.Attributes[of, dimension].Where(attribute => attribute.Value is not null).Select(attribute =>
        attribute.Value!.Text
        + (attribute.Status == AttributeStatus.Implied ? $" ({CaseWords.Of(attribute.Status).In(language)})" : "")
        + (attribute.Period == AttributePeriod.Current ? "" : $" ({CaseWords.Of(attribute.Period).In(language)})")));

    private IEnumerable<QdaSource> Notes()
    {
        foreach (var finding in study.Findings.Where(HasNote))
        {
            yield return Note(finding.Id, finding.Id, string.Join(' ', new[] { finding.Note, finding.Doubt, finding.Anomaly is { } anomaly ? $"Part of the contradiction {anomaly}." : null }.OfType<string>()));
        }

        foreach (var anomaly in study.Anomalies)
        {
            yield return Note(anomaly.Id, $"Contradiction {anomaly.Id}", $"{anomaly.What} [{CaseMark.Place(anomaly)}]");
        }

        foreach (var summary in study.Summaries)
        {
            var name = StudyRules.IdOf(summary);
            yield return Note(name, name, $"{summary.Text} [{string.Join(", ", summary.Findings)}]");
        }
    }

    private IEnumerable<QdaLink> Links(Dictionary<string, QdaSelection> selections)
    {
        var explanations = study.Findings.SelectMany(finding => finding.Explains.Select(explanation => (finding.Id, From: selections[finding.Id].Id, To: explanation.Code, Name: "explains")));
        var maps = study.Codes.SelectMany(code => code.MapsTo.Select(to => (code.Id, From: QdaStudy.IdOf(code.Id), To: to, Name: "feeds into")));
        return explanations.Concat(maps).DistinctBy(link => (link.Id, link.To, link.Name))
            .Select(link => new QdaLink(QdaStudy.IdOf($"{link.Id} {link.Name} {link.To}"), link.From, QdaStudy.IdOf(link.To)) { Name = link.Name, Direction = QdaDirection.OneWay });
    }

    private static bool HasNote(CaseFinding finding) => finding.Note is not null || finding.Doubt is not null || finding.Anomaly is not null;

    private static QdaSource Note(string of, string name, string text) => new(NoteOf(of), QdaSourceKind.Note) { Name = name, Text = new QdaText(text), Stamp = new QdaStamp(Coder.Id, null, null, null) };

    private static QdaId NoteOf(string row) => QdaStudy.IdOf("note on " + row);

    private static QdaId VariableOf(string dimension) => QdaStudy.IdOf("dimension " + dimension);
}
