using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>What the cases, informants and codes of a study are like, in the order of the data dictionary.</summary>
public sealed class CaseAttributes : IReadOnlyList<CaseAttribute>
{
    private readonly ImmutableArray<CaseAttribute> attributes;
    private readonly CaseStudy study;

    internal CaseAttributes(ImmutableArray<CaseAttribute> attributes, CaseStudy study)
    {
        this.attributes = attributes;
        this.study = study;
    }

    /// <inheritdoc/>
    public int Count => attributes.Length;

    /// <inheritdoc/>
    public CaseAttribute this[int index] => attributes[index];

    /// <summary>What one case, informant or code is like on one dimension: none where the document was not asked, several where it gives several values.</summary>
    /// <param name="of">Id of the case, informant or code.</param>
    /// <param name="dimension">Id of the dimension.</param>
    public ImmutableArray<CaseAttribute> this[[Offers(nameof(DescribedIds))] string of, [Offers(nameof(DimensionIds))] string dimension] => [.. attributes.Where(attribute => attribute.Of == of && attribute.Dimension == dimension)];

    /// <summary>Dimensions by subjects: stated, implied and not stated told apart, conflicting values side by side.</summary>
    /// <param name="of">Ids of cases, informants or codes, in the order of the columns.</param>
    /// <param name="dimensions">Ids of dimensions, in the order of the rows; none: every one on which a subject is described.</param>
    /// <exception cref="UnknownNameException">There is no such dimension; the nearest is named.</exception>
    public AttributeMatrix Matrix([Offers(nameof(DescribedIds))] IEnumerable<string> of, [Offers(nameof(DimensionIds))] params string[] dimensions)
    {
        string[] subjects = [.. of];
        return new(study, [.. subjects], [.. dimensions.Length == 0
            ? study.Dimensions.Where(dimension => subjects.Any(subject => !this[subject, dimension.Id].IsEmpty))
            : dimensions.Select(Dimension)]);
    }

    /// <summary>All cases by all dimensions on which one is described.</summary>
    public AttributeMatrix OfCases([Offers(nameof(DimensionIds))] params string[] dimensions) => Matrix(study.Cases.Select(one => one.Id), dimensions);

    /// <summary>All informants by all dimensions on which one is described.</summary>
    public AttributeMatrix OfInformants([Offers(nameof(DimensionIds))] params string[] dimensions) => Matrix(study.Informants.Select(one => one.Id), dimensions);

    /// <inheritdoc/>
    public IEnumerator<CaseAttribute> GetEnumerator() => attributes.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private AttributeDimension Dimension(string id) => study.Dimensions.FirstOrDefault(dimension => dimension.Id == id)
        ?? throw new UnknownNameException("dimension", id, study.Dimensions.Select(dimension => dimension.Id), study.File);

    internal IEnumerable<OfferedName> DescribedIds => OfferedRows.Described(study);

    internal IEnumerable<OfferedName> DimensionIds => OfferedRows.Dimensions(study);
}
