using System.Runtime.InteropServices;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Codes of any size numbered from 0, in order of appearance.</summary>
internal static class Numbered
{
    internal static (int[] Of, int Count) Of(ReadOnlySpan<int> codes)
    {
        var numbers = new Dictionary<int, int>();
        var of = new int[codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, codes[i], out var known);
            if (!known)
            {
                number = numbers.Count - 1;
            }

            of[i] = number;
        }

        return (of, numbers.Count);
    }
}
