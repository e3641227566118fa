using System.Numerics;
using MathNet.Numerics.Distributions;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>xoshiro256** (Blackman and Vigna 2018), seeded by SplitMix64: the same numbers on every machine and runtime.</summary>
/// <remarks>
/// A seed has named streams, one per variable or purpose, so that a new variable does not move the numbers of the others. A named
/// stream has numbered streams in turn, one per replicate, so that a replicate draws the same whichever thread makes it and however
/// many there are. Mutable: one generator belongs to one thread.
/// </remarks>
public sealed class DeterministicRandom
{
    private ulong s0, s1, s2, s3;

    /// <summary>The stream of a seed that bears this name.</summary>
    /// <param name="seed">Any number; the recipe states it.</param>
    /// <param name="stream">What the numbers are for.</param>
    public DeterministicRandom(ulong seed, string stream)
    {
        var state = seed ^ HashOf(stream);
        s0 = SplitMix(ref state);
        s1 = SplitMix(ref state);
        s2 = SplitMix(ref state);
        s3 = SplitMix(ref state);
    }

    /// <summary>One of the numbered streams under a name; no two numbers of a name start alike.</summary>
    /// <param name="seed">Any number; the result states it.</param>
    /// <param name="stream">What the numbers are for.</param>
    /// <param name="replicate">Which replicate they are for: any number, from 0 by custom.</param>
    public DeterministicRandom(ulong seed, string stream, long replicate)
        : this(seed, HashOf(stream), replicate)
    {
    }

    private DeterministicRandom(ulong seed, ulong hash, long replicate)
    {
        // Each step is one to one in the replicate; the odd multiplier (Steele and Vigna 2021) keeps neighbours apart.
        var key = seed ^ hash;
        var state = SplitMix(ref key) + ((ulong)replicate * 0xD1342543DE82EF95UL);
        state = SplitMix(ref state);
        s0 = SplitMix(ref state);
        s1 = SplitMix(ref state);
        s2 = SplitMix(ref state);
        s3 = SplitMix(ref state);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>Uniform between 0 and 1, both ends excluded.</summary>
    public double NextUniform() => ((NextBits() >> 11) + 0.5) / (1UL << 53);

    /// <summary>
    /// Uniform whole number from 0 to <paramref name="below"/>, which is excluded: the high word of a product with 64 bits, so that
    /// no number is likelier than another by more than 1 in 2³³.
    /// </summary>
    public int NextBelow(int below) => (int)Math.BigMul(NextBits(), (ulong)below, out _);

    /// <summary>Fills a span with numbers drawn with replacement, as <see cref="NextBelow"/> gives them.</summary>
    /// <param name="numbers">What is filled, from the front.</param>
    /// <param name="below">Upper end, excluded.</param>
    public void Draw(Span<int> numbers, int below)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = NextBelow(below);
        }
    }

    /// <summary>Puts the entries in random order, every order equally likely (Fisher and Yates; Knuth 1997, algorithm 3.4.2P).</summary>
    /// <param name="entries">What is put in order, in place.</param>
    public void Shuffle<T>(Span<T> entries)
    {
        for (var last = entries.Length - 1; last > 0; last--)
        {
            var chosen = NextBelow(last + 1);
            (entries[last], entries[chosen]) = (entries[chosen], entries[last]);
        }
    }

    /// <summary>Standard normal by inversion, rounded to 1e-9 so that the last bit of a logarithm never decides an order.</summary>
    public double NextNormal() => Math.Round(Normal.InvCDF(0, 1, NextUniform()), 9);

    /// <summary>So many standard normal numbers.</summary>
    public double[] Normals(int count)
    {
        var normals = new double[count];
        for (var i = 0; i < count; i++)
        {
            normals[i] = NextNormal();
        }

        return normals;
    }

    // FNV-1a over UTF-16 units: string.GetHashCode differs from process to process.
    private static ulong HashOf(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
