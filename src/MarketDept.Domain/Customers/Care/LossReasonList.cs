namespace MarketDept.Domain.Customers.Care;

/// <summary>The company's closed list of reasons for a loss (流失原因表), each with a code that stays.</summary>
/// <remarks>A policy: immutable. The text names no reasons, so there is no default list; a company without one states reasons in words.</remarks>
[Clause("8.3.7")]
public sealed class LossReasonList
{
    private readonly Dictionary<string, LossReason> _byCode = new(StringComparer.Ordinal);

    /// <summary>Takes the list.</summary>
    /// <param name="reasons">Code and text of each, in the company's order; a code once only. Case matters.</param>
    /// <exception cref="ArgumentException">There is none, a text is blank, or a code stands twice.</exception>
    public LossReasonList(params IEnumerable<KeyValuePair<string, string>> reasons)
    {
        foreach (var (code, text) in Guard.Against.Null(reasons))
        {
            if (!_byCode.TryAdd(Guard.Against.NullOrWhiteSpace(code), new LossReason(code, text)))
                throw new ArgumentException($"The code '{code}' stands twice; allowed is once.", nameof(reasons));
        }

        if (_byCode.Count == 0)
            throw new ArgumentException("The list is empty; allowed is at least one reason.", nameof(reasons));
        Reasons = ValueList.From(_byCode.Values);
    }

    /// <summary>The reasons (原因), in the company's order.</summary>
    public ValueList<LossReason> Reasons { get; }

    /// <summary>The reason of a code.</summary>
    /// <exception cref="ArgumentNullException">There is no code.</exception>
    /// <exception cref="DomainException">The list has no such code (<see cref="LossRefusals.UnknownReason"/>).</exception>
    public LossReason Require(string code) => _byCode.TryGetValue(Guard.Against.Null(code), out var reason)
        ? reason
        : throw LossRefusals.UnknownReason.Because($"代码 {code}；表中有：{_byCode.Keys}。", $"Code '{code}'; the list has: {_byCode.Keys}.");
}
