using MarketDept.Domain.Commitments.Permissions;

namespace MarketDept.Domain.Book;

/// <summary>What somebody wants to do, whether he may do it himself, and who decides where he may not.</summary>
internal sealed class AskedPermissions : CaseKind
{
    private static readonly Instant At = Instant.FromUtc(2026, 6, 1, 1, 0);

    protected override Column Mark => Columns.Business;

    internal override IEnumerable<Result> Run(Case it)
    {
        var results = new List<Result>();
        foreach (var limit in it.Settings is { } settings ? settings[Columns.Limits]?.Split('、') ?? [] : [])
            Take(results, it.Settings!, [Columns.Limits], () => _ = LimitOf(limit));
        if (results.Count > 0)
            return results;
        var policy = new PermissionPolicy(new DecisionAuthority(), new AuthorityLimits((it.Settings?[Columns.Limits]?.Split('、') ?? []).Select(LimitOf)));
        return it.RowsWith(Mark).Select(row => Of(row, policy));
    }

    private static Result Of(Row row, PermissionPolicy policy)
    {
        var (kind, business) = KindOf(row.Text(Columns.Business));
        var amount = row[Columns.Amount] is null ? null : row.AmountIfStated(Columns.Amount);
        var answer = policy.Ask(People.Named(row.Text(Columns.Who)), kind, amount, At, business);
        return new Result
        {
            [Columns.Who] = row.Text(Columns.Who), [Columns.Business] = row.Text(Columns.Business), [Columns.Amount] = row[Columns.Amount] ?? Words.None,
            [Columns.MayDecide] = Written(answer.IsAllowed), [Columns.Clause] = answer.Clause.ToString(),
            [Columns.ForWhom] = answer.WhoMay?.Title.Chinese ?? Words.None,
        };
    }

    /// <summary>Position, business and amount: “业务员 提高运价 500.00”.</summary>
    private static AuthorityLimit LimitOf(string text)
    {
        if (text.Split(' ') is not [var position, var business, var upTo] || !Money.TryParse(upTo, out var amount))
            throw new CaseFault($"额度写作“业务员 提高运价 500.00”：“{text}”");
        var (kind, name) = KindOf(business);
        return new AuthorityLimit(Position.List.First(post => post.Title.Chinese == position), kind, amount, name);
    }

    private static (ActKind Kind, string? Business) KindOf(string name) =>
        ActKind.List.FirstOrDefault(kind => kind.Title.Chinese == name && kind != ActKind.Other) is { } known ? (known, null) : (ActKind.Other, name);
}
