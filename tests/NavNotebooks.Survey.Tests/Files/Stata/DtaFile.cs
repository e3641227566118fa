using System.Buffers.Binary;
using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Stata;

/// <summary>A .dta file made byte by byte, to be right or wrong in any place.</summary>
internal sealed class DtaFile
{
    private readonly List<byte> bytes = [];
    private readonly long[] map = new long[14];

    public int Release { get; init; } = 118;

    public bool IsBigEndian { get; init; }

    public string Label { get; init; } = "";

    public string Timestamp { get; init; } = "";

    public IReadOnlyList<DtaVariable> Variables { get; init; } = [];

    /// <summary>The cells of a row: numbers as <see cref="sbyte"/>, <see cref="short"/>, <see cref="int"/>, or the bits of <see cref="float"/> and
    /// <see cref="double"/>; texts; and long texts as (variable, row) numbers from 1.</summary>
    public IReadOnlyList<object[]> Rows { get; init; } = [];

    public IReadOnlyList<(uint Variable, ulong Row, byte Kind, byte[] Content)> LongTexts { get; init; } = [];

    public IReadOnlyList<(string Name, (int Value, string Label)[] Labels)> LabelTables { get; init; } = [];

    public IReadOnlyList<(string Owner, string Name, string Content)> Characteristics { get; init; } = [];

    public Encoding Encoding { get; init; } = Encoding.UTF8;

    /// <summary>Where each part begins, once the bytes are made.</summary>
    public IReadOnlyList<long> Map => map;

    private int NameWidth => Release == 117 ? 33 : 129;

    public MemoryStream ToStream() => new(ToBytes());

    public byte[] ToBytes()
    {
        bytes.Clear();
        WriteHeader();
        var mapAt = bytes.Count + "<map>".Length;
        Part(1, "map", () => bytes.AddRange(new byte[14 * 8]));
        Part(2, "variable_types", () => Each(variable => Number((ulong)variable.Type, 2)));
        Part(3, "varnames", () => Each(variable => Fixed(variable.Name, NameWidth)));
        Part(4, "sortlist", () => bytes.AddRange(new byte[(Variables.Count + 1) * (Release == 119 ? 4 : 2)]));
        Part(5, "formats", () => Each(variable => Fixed(variable.Format, Release == 117 ? 49 : 57)));
        Part(6, "value_label_names", () => Each(variable => Fixed(variable.LabelTable, NameWidth)));
        Part(7, "variable_labels", () => Each(variable => Fixed(variable.Label, Release == 117 ? 81 : 321)));
        Part(8, "characteristics", WriteCharacteristics);
        Part(9, "data", WriteRows);
        Part(10, "strls", WriteLongTexts);
        Part(11, "value_labels", WriteLabels);
        map[12] = bytes.Count;
        Ascii("</stata_dta>");
        map[13] = bytes.Count;
        var file = bytes.ToArray();
        for (var i = 0; i < map.Length; i++)
        {
            NumberBytes((ulong)map[i], 8).CopyTo(file, mapAt + (8 * i));
        }

        return file;
    }

    private void WriteHeader()
    {
        Ascii($"<stata_dta><header><release>{Release}</release><byteorder>{(IsBigEndian ? "MSF" : "LSF")}</byteorder><K>");
        Number((ulong)Variables.Count, Release == 119 ? 4 : 2);
        Ascii("</K><N>");
        Number((ulong)Rows.Count, Release == 117 ? 4 : 8);
        Ascii("</N><label>");
        var label = Encoding.GetBytes(Label);
        Number((ulong)label.Length, Release == 117 ? 1 : 2);
        bytes.AddRange(label);
        Ascii("</label><timestamp>");
        Number((ulong)Timestamp.Length, 1);
        Ascii(Timestamp);
        Ascii("</timestamp></header>");
    }

    private void WriteCharacteristics()
    {
        foreach (var (owner, name, content) in Characteristics)
        {
            var text = Encoding.GetBytes(content + "\0");
            Ascii("<ch>");
            Number((ulong)((2 * NameWidth) + text.Length), 4);
            Fixed(owner, NameWidth);
            Fixed(name, NameWidth);
            bytes.AddRange(text);
            Ascii("</ch>");
        }
    }

    private void WriteRows()
    {
        foreach (var row in Rows)
        {
            foreach (var (variable, cell) in Variables.Zip(row))
            {
                WriteCell(variable, cell);
            }
        }
    }

    private void WriteCell(DtaVariable variable, object cell)
    {
        var width = Release switch { 117 => 4, 118 => 2, _ => 3 };
        switch (cell)
        {
            case sbyte number: Number((byte)number, 1); break;
            case short number: Number((ushort)number, 2); break;
            case int number: Number((uint)number, 4); break;
            case float number: Number(BitConverter.SingleToUInt32Bits(number), 4); break;
            case double number: Number(BitConverter.DoubleToUInt64Bits(number), 8); break;
            case long bits: Number((ulong)bits, 8); break;
            case string text: Fixed(text, variable.Type); break;
            case (int pointed, int row): Number((ulong)pointed, width); Number((ulong)row, 8 - width); break;
            default: throw new ArgumentException($"No cell is a {cell.GetType()}.", nameof(cell));
        }
    }

    private void WriteLongTexts()
    {
        foreach (var (variable, row, kind, content) in LongTexts)
        {
            Ascii("GSO");
            Number(variable, 4);
            Number(row, Release == 117 ? 4 : 8);
            Number(kind, 1);
            Number((ulong)content.Length, 4);
            bytes.AddRange(content);
        }
    }

    private void WriteLabels()
    {
        foreach (var (name, labels) in LabelTables)
        {
            var texts = labels.Select(label => Encoding.GetBytes(label.Label + "\0")).ToList();
            Ascii("<lbl>");
            Number((ulong)(8 + (8 * labels.Length) + texts.Sum(text => text.Length)), 4);
            Fixed(name, NameWidth);
            bytes.AddRange(new byte[3]);
            Number((ulong)labels.Length, 4);
            Number((ulong)texts.Sum(text => text.Length), 4);
            var at = 0;
            foreach (var text in texts)
            {
                Number((ulong)at, 4);
                at += text.Length;
            }

            foreach (var (value, _) in labels)
            {
                Number((uint)value, 4);
            }

            texts.ForEach(bytes.AddRange);
            Ascii("</lbl>");
        }
    }

    private void Part(int number, string tag, Action write)
    {
        map[number] = bytes.Count;
        Ascii($"<{tag}>");
        write();
        Ascii($"</{tag}>");
    }

    private void Each(Action<DtaVariable> write) => Variables.ToList().ForEach(write);

    private void Ascii(string text) => bytes.AddRange(Encoding.ASCII.GetBytes(text));

    private void Fixed(string text, int width)
    {
        var letters = Encoding.GetBytes(text);
        bytes.AddRange(letters.Take(width));
        bytes.AddRange(new byte[Math.Max(0, width - letters.Length)]);
    }

    private void Number(ulong value, int width) => bytes.AddRange(NumberBytes(value, width));

    private byte[] NumberBytes(ulong value, int width)
    {
        var whole = new byte[8];
        if (IsBigEndian)
        {
            BinaryPrimitives.WriteUInt64BigEndian(whole, value);
            return whole[(8 - width)..];
        }

        BinaryPrimitives.WriteUInt64LittleEndian(whole, value);
        return whole[..width];
    }
}
