using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>The answer to "may I?" before an act (事前答复): whether he may, else who could allow it, and in which form it is written down.</summary>
/// <remarks>It allows nothing by itself: what was decided is put on record. Equality is by value.</remarks>
/// <param name="Act">What is planned (拟办事项).</param>
/// <param name="At">When it was asked (询问时间).</param>
/// <param name="Authority">Whether he decides such matters himself, and why not (决定权答复).</param>
/// <param name="Ground">Why, or why not (依据).</param>
/// <param name="Limit">His limit in the company's table, in yuan (额度); null where it has none.</param>
/// <param name="Delegates">Who stands in for the manager by a delegation in force (受托人); empty where he may himself or the executive decides.</param>
[Clause("8.5")]
public sealed record PermissionDecision(
    PlannedAct Act, Instant At, AuthorityDecision Authority, PermissionGround Ground, Money? Limit,
    [property: Clause("4.1")] ValueList<Id<StaffMember>> Delegates)
{
    /// <summary>Who plans it (拟办人).</summary>
    public StaffMember Asker => Authority.By;

    /// <summary>Whether he may (结论).</summary>
    public PermissionStatus Status => Ground switch
    {
        PermissionGround.DecidesHimself or PermissionGround.WithinLimit or PermissionGround.AcknowledgementIsEnough => PermissionStatus.Allowed,
        PermissionGround.LimitNotStated or PermissionGround.AmountNotKnown => PermissionStatus.Undetermined,
        _ => PermissionStatus.NeedsDecision,
    };

    /// <summary>Whether he may, without asking.</summary>
    public bool IsAllowed => Status == PermissionStatus.Allowed;

    /// <summary>Who could allow it (有权决定者): the manager, or the supervising executive where the manager is a party; null where he may himself.</summary>
    [Clause("3.6")]
    public Position? WhoMay => IsAllowed ? null : Authority.WhoMay;

    /// <summary>The form to be filled in and countersigned (通知单), also by one who may himself; null where the text knows none.</summary>
    public NoticeForm? Form => WrittenForm.NoticeFor(Act.Kind);

    /// <summary>How it is put in writing (书面形式): the form, or the record that takes its place.</summary>
    public Bilingual Writing => WrittenForm.WritingFor(Act.Kind);

    /// <summary>The clause that answers.</summary>
    public ClauseId Clause => Ground switch
    {
        PermissionGround.DecidesHimself or PermissionGround.OwnCase => Authority.Clause,
        PermissionGround.BeyondByRegulation or PermissionGround.AcknowledgementIsEnough => Act.Kind.Clause,
        _ => AuthorityLimit.Asking,
    };

    /// <summary>The answer, its ground, who could allow it and how, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var who = zh ? $"{Asker.Id}（{Asker.Position.Title.Chinese}）" : $"{Asker.Id} ({Asker.Position.Title.English})";
        var what = Act.Title.In(language);
        writer.Add(ExplanationTopic.Conclusion, Clause, Status switch
        {
            PermissionStatus.Allowed => zh ? $"{who}可以自行办理“{what}”。" : $"{who} may do this himself: {what}.",
            PermissionStatus.NeedsDecision => zh ? $"{who}不得自行办理“{what}”，须先请示。" : $"{who} may not do this himself and has to ask first: {what}.",
            _ => zh ? $"{who}能否自行办理“{what}”，无法确定。" : $"Whether {who} may do this himself is undetermined: {what}.",
        });
        writer.Add(ExplanationTopic.Fact, Clause, Why(zh));
        if (Status == PermissionStatus.Undetermined)
            writer.Add(ExplanationTopic.Missing, Clause, $"缺：{Lacking(zh)}。", $"Missing: {Lacking(zh)}.");
        if (!IsAllowed)
            writer.Add(ExplanationTopic.Missing, Authority.Matter.Clause, Deciders(zh));
        if (Form is { } form)
        {
            writer.Add(ExplanationTopic.Clause, form.Clause, zh
                ? $"{(IsAllowed ? "" : "获准之后，")}填写{Writing.Chinese}，各相关部门签字齐全后才生效。"
                : $"{(IsAllowed ? "The form" : "Once it is allowed, the form")} is filled in: {Writing.English}; it takes effect when all departments concerned have signed.");
        }
        if (Form is not null && Ground == PermissionGround.DecidesHimself && Act.Kind.IsBeyondByRegulation)
        {
            writer.Add(ExplanationTopic.Reading, Act.Kind.Clause,
                $"任何人不得批准自己填写的通知单：由他人填写，或由他人批准。", $"Nobody approves a form that he fills in himself: another fills it in, or another approves it.");
        }

        if (Form is null && (!IsAllowed || Act.Kind.IsBeyondByRegulation))
            writer.Add(ExplanationTopic.Clause, Act.Kind.Clause, $"书面形式：{Writing.Chinese}。", $"In writing: {Writing.English}.");

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
            ? $"金额 {Act.Amount!.Value:C}{(IsAllowed ? "未超过" : "超过")}权限额度 {Limit!.Value:C}。"
            : $"The amount of {Act.Amount!.Value:C} is {(IsAllowed ? "within" : "above")} the limit of {Limit!.Value:C}.",
    };

    private string Lacking(bool zh) => (Ground == PermissionGround.LimitNotStated, Act.Amount is null) switch
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
