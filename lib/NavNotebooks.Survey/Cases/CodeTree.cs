using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>The codes of a study in the order of the data dictionary, each below its parent.</summary>
public sealed class CodeTree : IReadOnlyList<Code>
{
    private readonly ImmutableArray<Code> codes;
    private readonly Dictionary<string, Code> byId;
    private readonly ILookup<string?, Code> children;
    private readonly string file;

    /// <summary>Parents are there and no code is its own ancestor: the reader sees to it.</summary>
    internal CodeTree(ImmutableArray<Code> codes, string file)
    {
        this.codes = codes;
        this.file = file;
        byId = codes.ToDictionary(code => code.Id, StringComparer.Ordinal);
        children = codes.ToLookup(code => code.Parent);
    }

    /// <inheritdoc/>
    public int Count => codes.Length;

    /// <inheritdoc/>
    public Code this[int index] => codes[index];

    /// <summary>A code by its id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest is named.</exception>
    public Code this[[Offers(nameof(CodeIds))] string id] => byId.TryGetValue(id, out var code) ? code : throw new UnknownNameException("code", id, byId.Keys, file);

    /// <summary>The codes at the top.</summary>
    public ImmutableArray<Code> Roots => [.. children[null]];

    /// <summary>The codes directly beneath one.</summary>
    /// <exception cref="UnknownNameException">There is no such code.</exception>
    public ImmutableArray<Code> Children([Offers(nameof(CodeIds))] string id) => [.. children[this[id].Id]];

    /// <summary>A code and everything beneath it, from the top down.</summary>
    /// <exception cref="UnknownNameException">There is no such code.</exception>
    public ImmutableArray<Code> Under([Offers(nameof(CodeIds))] string id) => [this[id], .. Children(id).SelectMany(child => Under(child.Id))];

    /// <summary>The codes from the top down to one, that one included.</summary>
    /// <exception cref="UnknownNameException">There is no such code.</exception>
    public ImmutableArray<Code> Path([Offers(nameof(CodeIds))] string id) => this[id] is { Parent: { } parent } code ? [.. Path(parent), code] : [this[id]];

    /// <inheritdoc/>
    public IEnumerator<Code> GetEnumerator() => codes.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal IEnumerable<OfferedName> CodeIds => OfferedRows.Codes(this);
}
