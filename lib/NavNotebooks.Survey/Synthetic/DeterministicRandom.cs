using System.Numerics;
using MathNet.Numerics.Distributions;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>xoshiro256** (Blackman and Vigna 2018), seeded by SplitMix64: the same numbers on every machine and runtime.</summary>
/// <remarks>
/// A seed has named streams, one per variable or purpose, so that a new variable does not move the numbers of the others. Mutable:
/// one generator belongs to one thread.
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

    /// <summary>Uniform whole number from 0 to <paramref name="below"/>, which is excluded.</summary>
    public int NextBelow(int below) => (int)Math.BigMul(NextBits(), (ulong)below, out _);

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
