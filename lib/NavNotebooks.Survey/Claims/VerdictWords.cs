using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>The words for verdicts and bases, the same in text, HTML and JSON; and which verdict leads.</summary>
public static class VerdictWords
{
    /// <summary>The verdicts from the one that a reader must see first to the one that says least.</summary>
    public static IReadOnlyList<Verdict> ByPriority { get; } =
    [
        Verdict.Contradicted, Verdict.Deviates, Verdict.Recomputed, Verdict.Replicated, Verdict.Reproduced, Verdict.NotComputable,
    ];

    /// <summary>The verdict in lower case, such as <c>not computable</c>.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Recomputed => "recomputed",
        Verdict.Reproduced => "reproduced",
        Verdict.Replicated => "replicated",
        Verdict.Deviates => "deviates",
        Verdict.Contradicted => "contradicted",
        _ => "not computable",
    };

    /// <summary>The verdict in both languages; the English word is also the one in JSON and in class names.</summary>
    public static BilingualText Both(Verdict verdict) => new(Of(verdict), verdict switch
    {
        Verdict.Recomputed => "omregnet",
        Verdict.Reproduced => "gjenskapt",
        Verdict.Replicated => "replisert",
        Verdict.Deviates => "avviker",
        Verdict.Contradicted => "motsagt",
        _ => "kan ikke regnes ut",
    });

    /// <summary>The basis in both languages; the English word is also the one in JSON and in class names.</summary>
    public static BilingualText Both(DataBasis? basis) => new(Of(basis), basis switch
    {
        DataBasis.Published => "publisert",
        DataBasis.Synthetic => "syntetisk",
        DataBasis.Microdata => "mikrodata",
        _ => "ingen",
    });

    /// <summary>A sign that tells agreement (✓), disagreement (✗) and neither (–) apart without colour.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Recomputed or Verdict.Reproduced or Verdict.Replicated => "✓",
        Verdict.Deviates or Verdict.Contradicted => "✗",
        _ => "–",
    };

    /// <summary>The basis in lower case; <c>none</c> where nothing was computed.</summary>
    public static string Of(DataBasis? basis) => basis switch
    {
        DataBasis.Published => "published",
        DataBasis.Synthetic => "synthetic",
        DataBasis.Microdata => "microdata",
        _ => "none",
    };

    /// <summary>Place in the order of <see cref="ByPriority"/>, 0 first.</summary>
    internal static int Rank(Verdict verdict)
    {
        for (var i = 0; i < ByPriority.Count; i++)
        {
            if (ByPriority[i] == verdict)
            {
                return i;
            }
        }

        return ByPriority.Count;
    }
}
