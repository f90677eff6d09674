using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>The answer to "may I?" before an act (事前答复): whether the asker may, who else could allow it, and which form is needed.</summary>
/// <remarks>The answer allows nothing by itself; the decision must be recorded. Equality is by value.</remarks>
[Clause("8.5")]
public sealed record PermissionDecision : DomainValue
{
    internal PermissionDecision(
        AuthorityDecision authority, ActKind kind, Money? amount, string? business, PermissionGround ground, Money? limit, Instant at) =>
        (Authority, Kind, Amount, Business, Ground, Limit, At) = (authority, kind, amount, business, ground, limit, at);

    /// <summary>Whether the asker decides such matters himself, and why or why not (决定权答复).</summary>
    public AuthorityDecision Authority { get; }
    /// <summary>The kind of act that is planned (事项种类).</summary>
    public ActKind Kind { get; }
    /// <summary>The cost or value of the act, in yuan (金额); null while not known. It matters only where the company has set a limit.</summary>
    public Money? Amount { get; }
    /// <summary>The name of the business in the company's words (业务名称), only for <see cref="ActKind.Other"/>; otherwise null.</summary>
    public string? Business { get; }
    /// <summary>Why the asker may or may not act, or why that is undetermined (依据).</summary>
    public PermissionGround Ground { get; }
    /// <summary>The asker's limit in the company's table, in yuan (额度); null where he has none.</summary>
    public Money? Limit { get; }
    /// <summary>The moment that the question is about (询问时间).</summary>
    public Instant At { get; }
    /// <summary>The persons who stand in for the manager by a delegation in force (受托人); empty where the asker may act himself or the executive decides.</summary>
    [Clause("4.1")]
    public ValueList<Id<StaffMember>> Delegates { get; internal init; } = [];

    /// <summary>The person who plans the act (拟办人).</summary>
    public StaffMember Asker => Authority.By;

    /// <summary>The planned act (拟办事项): its kind, or the company's own name for it.</summary>
    public Bilingual Title => Business is { } name ? new(name, name) : Kind.Title;

    /// <summary>Whether the asker may act without asking (可否自行办理): no where another person decides first; unknown while a fact is missing, and
    /// meanwhile the manager can allow it.</summary>
    public Fact IsAllowed => Ground switch
    {
        PermissionGround.DecidesHimself or PermissionGround.WithinLimit or PermissionGround.AcknowledgementIsEnough => Fact.Yes,
        PermissionGround.LimitNotStated or PermissionGround.AmountNotKnown => Fact.Unknown,
        _ => Fact.No,
    };

    /// <summary>Who could allow the act (有权决定者): the manager, or the supervising executive where the manager is a party; null where the asker may act
    /// himself.</summary>
    [Clause("3.6")]
    public Position? WhoMay => IsAllowed.IsYes ? null : Authority.WhoMay;

    /// <summary>The form to be filled in and countersigned (通知单), also by an asker who may act himself; null where the regulation names none.</summary>
    public NoticeForm? Form => WrittenForm.NoticeFor(Kind);

    /// <summary>How the act is put in writing (书面形式): by the form, or by the record that replaces it.</summary>
    public Bilingual Writing => WrittenForm.WritingFor(Kind);

    /// <summary>The clause that the answer rests on (依据条款).</summary>
    public ClauseId Clause => Ground switch
    {
        PermissionGround.DecidesHimself or PermissionGround.OwnCase => Authority.Clause,
        PermissionGround.BeyondByRegulation or PermissionGround.AcknowledgementIsEnough => Kind.Clause,
        _ => AuthorityLimit.Asking,
    };

    /// <summary>Tells in sentences whether the asker may act, why, who could allow it, and in which form (事前答复说明).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var who = zh ? $"{Asker.Id}（{Asker.Position.Title.Chinese}）" : $"{Asker.Id} ({Asker.Position.Title.English})";
        var what = Title.In(language);
        writer.Add(ExplanationTopic.Conclusion, Clause, (IsAllowed.IsYes, IsAllowed.IsNo) switch
        {
            (true, _) => zh ? $"{who}可以自行办理“{what}”。" : $"{who} may do this himself: {what}.",
            (_, true) => zh ? $"{who}不得自行办理“{what}”，须先请示。" : $"{who} may not do this himself and has to ask first: {what}.",
            _ => zh ? $"{who}能否自行办理“{what}”，无法确定。" : $"Whether {who} may do this himself is undetermined: {what}.",
        });
        writer.Add(ExplanationTopic.Fact, Clause, Why(zh));
        if (IsAllowed.IsUnknown)
            writer.Add(ExplanationTopic.Missing, Clause, $"缺：{Lacking(zh)}。", $"Missing: {Lacking(zh)}.");
        if (!IsAllowed.IsYes)
            writer.Add(ExplanationTopic.Missing, Authority.Matter.Clause, Deciders(zh));
        if (Form is { } form)
        {
            writer.Add(ExplanationTopic.Clause, form.Clause, zh
                ? $"{(IsAllowed.IsYes ? "" : "获准之后，")}填写{Writing.Chinese}，各相关部门签字齐全后才生效。"
                : $"{(IsAllowed.IsYes ? "The form" : "Once it is allowed, the form")} is filled in: {Writing.English}; it takes effect when all departments concerned have signed.");
        }
        if (Form is not null && Ground == PermissionGround.DecidesHimself && Kind.IsBeyondByRegulation)
        {
            writer.Add(ExplanationTopic.Reading, Kind.Clause,
                $"任何人不得批准自己填写的通知单：由他人填写，或由他人批准。", $"Nobody approves a form that he fills in himself: another fills it in, or another approves it.");
        }

        if (Form is null && (!IsAllowed.IsYes || Kind.IsBeyondByRegulation))
            writer.Add(ExplanationTopic.Clause, Kind.Clause, $"书面形式：{Writing.Chinese}。", $"In writing: {Writing.English}.");

        return writer.Done();
    }

    private string Why(bool zh) => Ground switch
    {
        PermissionGround.DecidesHimself or PermissionGround.OwnCase => string.Join(' ', Authority.Explain(zh ? Language.Chinese : Language.English).About(ExplanationTopic.Fact)),
        PermissionGround.BeyondByRegulation => zh ? "制度本身把该事项列在其权限之外，公司的权限表不能另定。" : "The regulation itself puts it beyond him, and the company's table cannot say otherwise.",
        PermissionGround.AcknowledgementIsEnough => zh ? "该事项不须决定，相关部门知悉即可；公司没有为其另设额度。" : "It needs no decision: that the departments acknowledge it is enough, and the company has set no limit.",
        PermissionGround.OutsideDepartment => zh ? "他不是市场部人员，这类业务由市场部办理。" : "He is not of the marketing department, whose business it is.",
        PermissionGround.LimitNotStated => zh ? "原文没有列出权限，公司的权限表也没有这一项。" : "The text lists no limits, and the company's table has none for it.",
        PermissionGround.AmountNotKnown => zh ? $"权限额度为 {Limit!.Value:C}，金额不明。" : $"The limit is {Limit!.Value:C}, and the amount is not known.",
        _ => zh
            ? $"金额 {Amount!.Value:C}{(IsAllowed.IsYes ? "未超过" : "超过")}权限额度 {Limit!.Value:C}。"
            : $"The amount of {Amount!.Value:C} is {(IsAllowed.IsYes ? "within" : "above")} the limit of {Limit!.Value:C}.",
    };

    private string Lacking(bool zh) => (Ground == PermissionGround.LimitNotStated, Amount is null) switch
    {
        (true, true) => zh ? "权限额度、金额" : "the company's limit, the amount",
        (true, _) => zh ? "权限额度" : "the company's limit",
        _ => zh ? "金额" : "the amount",
    };

    private string Deciders(bool zh)
    {
        var another = Asker.Position == WhoMay;
        var standingIn = string.Join(zh ? "、" : ", ", Delegates);
        return zh
            ? $"可由{(another ? "另一位" : "")}{WhoMay!.Title.Chinese}决定{(standingIn.Length == 0 ? "" : $"，或由受托的{Position.DeputyManager.Title.Chinese} {standingIn} 决定")}。"
            : $"It can be allowed by {(another ? "another" : "the")} {WhoMay!.Title.English}{(standingIn.Length == 0 ? "" : $", or by the {Position.DeputyManager.Title.English} under delegation, {standingIn}")}.";
    }
}
