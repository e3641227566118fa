using System.Collections.Immutable;
using NavNotebooks.Survey.Codebooks.Archives;

namespace NavNotebooks.Survey.Codebooks.Ddi;

/// <summary>What the catalogue of European archives (CESSDA Data Catalogue, DDI 2.5 profile 1.0.4) asks of a study and a codebook does not tell.</summary>
public static class CessdaProfile
{
    /// <summary>The fields that are left out because the repository does not know them, mandatory ones first. Whoever deposits the data has to add them.</summary>
    public static ImmutableArray<CessdaGap> Gaps(Codebook codebook)
    {
        var study = ArchiveStudies.Find(codebook.Definition.Id);
        List<CessdaGap> gaps =
        [
            new("a persistent identifier (DOI, URN, Handle or ARK)", "stdyDscr/citation/titlStmt/IDNo", IsMandatory: true),
            new("the publisher", "stdyDscr/citation/distStmt/distrbtr", IsMandatory: true),
            new("the address of the study's page in a catalogue", "stdyDscr/citation/holdings/@URI", IsMandatory: true),
        ];
        Add(gaps, study?.Creator, "the creator", "stdyDscr/citation/rspStmt/AuthEnty");
        Add(gaps, study, "keywords", "stdyDscr/stdyInfo/subject/keyword");
        Add(gaps, study, "topics", "stdyDscr/stdyInfo/subject/topcClas");
        Add(gaps, study, "the country", "stdyDscr/stdyInfo/sumDscr/nation");
        Add(gaps, codebook.Definition.Fielded, "when it was in the field, but for the year", "stdyDscr/stdyInfo/sumDscr/collDate");
        gaps.Add(new("the time dimension", "stdyDscr/method/dataColl/timeMeth", IsMandatory: false));
        gaps.Add(new("the sampling procedure", "stdyDscr/method/dataColl/sampProc", IsMandatory: false));
        Add(gaps, study?.Mode, "the mode of collection", "stdyDscr/method/dataColl/collMode");
        Add(gaps, study, "who may use the answers", "stdyDscr/dataAccs/useStmt/restrctn");
        return [.. gaps];
    }

    private static void Add(List<CessdaGap> gaps, object? known, string what, string place)
    {
        if (known is null)
        {
            gaps.Add(new CessdaGap(what, place, IsMandatory: false));
        }
    }
}
