using System.Globalization;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency;

namespace NavNotebooks.Cli.Checking;

/// <summary>Writes what a check found for a terminal.</summary>
internal static class CheckText
{
    /// <summary>The counts, then deviations, then where the document disagrees with itself.</summary>
    public static void Write(TextWriter output, ClaimCheck check)
    {
        output.WriteLine(check.Summary.ToTable().ToString());
        Heading(output, "Deviations that are not known", check.Unexpected.Length);
        foreach (var finding in check.Unexpected)
        {
            output.WriteLine("  " + finding);
        }

        Heading(output, "Deviations that are known", check.Explained.Length);
        foreach (var (finding, known) in check.Explained)
        {
            output.WriteLine("  " + finding);
            output.WriteLine("    known: " + known.Reason);
        }

        Heading(output, "Places where the document disagrees with itself", check.Inconsistencies.Count);
        foreach (var inconsistency in check.Inconsistencies)
        {
            output.WriteLine($"  {inconsistency.Id} ({InconsistencyWords.Of(inconsistency.Severity).En}): {inconsistency.Computed.En}");
            foreach (var claim in inconsistency.Claims)
            {
                output.WriteLine($"    {claim.Id} · {claim.Place} · {claim.Statement} · printed {claim.Printed}");
            }

            output.WriteLine($"    {inconsistency.Settles.En}.");
        }
    }

    /// <summary>What makes the command exit 1, and what should be tidied up; nothing where all is as expected.</summary>
    public static void WriteComplaints(TextWriter error, ClaimCheck check)
    {
        foreach (var finding in check.Unexpected.Where(finding => finding.Basis != DataBasis.Microdata))
        {
            error.WriteLine(
                $"nav: {finding.Claim.Id} deviates on {VerdictWords.Of(finding.Basis)} data: {finding.Reason}. "
                + "Find the fault, or list it with its reason in data-dictionary/published/known-deviations.json.");
        }

        // Which of them is derived from the user's answers, and logs go where the answers must not.
        if (check.Unexpected.Count(finding => finding.Basis == DataBasis.Microdata) is > 0 and var own)
        {
            error.WriteLine(
                $"nav: {own.ToString(CultureInfo.InvariantCulture)} {(own == 1 ? "claim deviates" : "claims deviate")} on microdata: your files say other than the document prints. "
                + "Read which in the claims table of the report, or with nav check; nothing of it belongs into the repository.");
        }

        foreach (var entry in check.Outdated)
        {
            error.WriteLine(
                $"nav: {entry.Claim} is listed as deviating on {VerdictWords.Of(entry.Basis)} data but does not deviate. "
                + "Remove it from data-dictionary/published/known-deviations.json.");
        }
    }

    private static void Heading(TextWriter output, string heading, int count)
    {
        output.WriteLine();
        output.WriteLine(count == 0 ? heading + ": none" : $"{heading}: {count.ToString(CultureInfo.InvariantCulture)}");
    }
}
