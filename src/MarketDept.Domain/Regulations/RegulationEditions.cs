namespace MarketDept.Domain.Regulations;

/// <summary>The editions of the regulation over time (历次版本). At most one is in force on a day; there may be days without one.</summary>
/// <remarks>Immutable. An act is judged by the edition in force on its day, never by a later one.</remarks>
[Clause("3.2")]
public sealed class RegulationEditions
{
    private readonly ValueList<RegulationEdition> _all;

    /// <summary>Creates the sequence of editions and orders it by time. Two editions must not share a day.</summary>
    /// <param name="editions">The editions, in any order. Without any, none is ever in force.</param>
    /// <exception cref="ArgumentException">An edition is null, two editions have one name, or two are in force on the same day.</exception>
    public RegulationEditions(params IEnumerable<RegulationEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        _all = ValueList.From(editions.Select(edition => Guard.Against.Null(edition, nameof(editions))).OrderBy(edition => edition.From ?? LocalDate.MinIsoValue));
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _all.Count; i++)
        {
            if (!names.Add(_all[i].Id))
                throw new ArgumentException($"Two editions are named '{_all[i].Id}'. Give each its own name.", nameof(editions));
            if (i > 0 && Overlap(_all[i - 1], _all[i]))
                throw new ArgumentException(
                    $"Editions '{_all[i - 1].Id}' and '{_all[i].Id}' are in force on the same day. Give at most one on each day.",
                    nameof(editions));
        }
    }

    /// <summary>The standard edition only, in force on every date.</summary>
    public static RegulationEditions Standard { get; } = new(RegulationEdition.Standard);

    /// <summary>All editions (历次版本), the earliest first.</summary>
    public ValueList<RegulationEdition> All => _all;

    /// <summary>Whether two editions are both in force on some day (有效期是否重叠).</summary>
    public static bool Overlap(RegulationEdition first, RegulationEdition second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return !(first.From >= second.To) && !(second.From >= first.To);
    }

    /// <summary>The edition that judges an act of a day (当日有效的版本); null where none is in force.</summary>
    public RegulationEdition? InForceOn(LocalDate date)
    {
        foreach (var edition in _all)
        {
            if (edition.IsInForceOn(date))
                return edition;
        }

        return null;
    }

    /// <summary>The edition that judges an act of a day (当日有效的版本); a day without an edition is refused.</summary>
    /// <exception cref="DomainException">None is in force (<see cref="RegulationRefusals.NoEditionInForce"/>).</exception>
    public RegulationEdition RequireOn(LocalDate date) => InForceOn(date)
        ?? throw RegulationRefusals.NoEditionInForce.Because($"{date} 没有有效版本；已有版本：{Spans}。", $"None on {date}; there are: {Spans}.");

    private IEnumerable<string> Spans => _all.Select(edition => $"{edition.Id} [{Iso.Format(edition.From)}, {Iso.Format(edition.To)})").DefaultIfEmpty("—");
}
