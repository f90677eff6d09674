using MarketDept.Domain.Commitments.Permissions;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Commitments.Permissions;

[Clause("8.2.3")]
[Clause("8.5")]
public class Asking_before_an_act
{
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 3, 2, 0);
    private static readonly StaffMember Manager = Person("M01", Position.Manager);
    private static readonly StaffMember Deputy = Person("D01", Position.DeputyManager);
    private static readonly StaffMember Executive = Person("X01", Position.SupervisingExecutive);
    private static readonly StaffMember Seller = Person("S01", Position.Salesperson);
    private static readonly StaffMember Colleague = Person("S02", Position.Salesperson);

    /// <summary>Every position has a limit of 200 for everything that may have one, where it may have one.</summary>
    private static AuthorityLimits TwoHundred { get; } = new(
        from position in Position.List
        where position.IsInDepartment && position != Position.Manager
        from kind in ActKind.List
        where !kind.IsBeyondByRegulation
        select new AuthorityLimit(position, kind, Yuan(200), kind == ActKind.Other ? "赠品" : null));

    private static DecisionAuthority Delegating(ActKind kind) =>
        new(new Delegation(Manager, Person("P", Position.DeputyManager), [kind.Matter], new Interval(Now, null)));

    private static PermissionDecision Asked(
        StaffMember asker, ActKind kind, decimal? amount = null, bool limits = false, DecisionAuthority? authority = null, params StaffMember[] parties) =>
        new PermissionPolicy(authority ?? new(), limits ? TwoHundred : null).Ask(
            asker, kind, amount is { } yuan ? Yuan(yuan) : null, Now, kind == ActKind.Other ? "赠品" : null, new ValueList<StaffMember>(parties));

    /// <summary>Position × act × delegation × party × limit × amount, against a table written by hand.</summary>
    [Fact]
    [Clause("4.1")]
    [Clause("3.6")]
    public void Is_answered_for_every_position_act_delegation_party_limit_and_amount()
    {
        var asked = 0;
        foreach (var position in Position.List)
        foreach (var kind in ActKind.List)
        foreach (var delegated in new[] { true, false })
        foreach (var party in new[] { "nobody", "a colleague", "the manager", "himself", "himself and the manager" })
        foreach (var limits in new[] { true, false })
        foreach (var amount in new decimal?[] { null, 0m, 200m, 200.01m })
        {
            var asker = Person("P", position);
            StaffMember[] parties = party switch
            {
                "nobody" => [],
                "a colleague" => [Colleague],
                "the manager" => [Manager],
                "himself" => [asker],
                _ => [asker, Manager],
            };

            var answer = Asked(asker, kind, amount, limits, delegated ? Delegating(kind) : null, parties);

            var expected = Expected(position.Name, kind.Name, delegated, party, limits, amount);
            var told = $"{(answer.IsAllowed.IsYes ? "Allowed" : answer.IsAllowed.IsNo ? "NeedsDecision" : "Undetermined")} {answer.WhoMay?.Name ?? "-"} {answer.Form?.Name ?? "-"} {MissingOf(answer)}";
            Assert.True(expected == told, $"{position.Name}, {kind.Name}, delegated {delegated}, party {party}, limits {limits}, amount {amount}:\n{told}\nexpected {expected}");
            asked++;
        }

        Assert.Equal(8 * 10 * 2 * 5 * 2 * 4, asked);
    }

    private static string MissingOf(PermissionDecision answer) =>
        answer.Explain(Language.English).About(ExplanationTopic.Missing).FirstOrDefault(line => line.StartsWith("Missing: ", StringComparison.Ordinal)) switch
        {
            null => "None",
            "Missing: the company's limit, the amount." => "Limit, Amount",
            "Missing: the company's limit." => "Limit",
            "Missing: the amount." => "Amount",
            var other => other,
        };

    /// <summary>Row by row, as an officer would read it out: the first row that fits answers.</summary>
    private static string Expected(string position, string kind, bool delegated, string party, bool limits, decimal? amount)
    {
        var form = kind switch
        {
            "rate-reduction" or "free-carriage" or "rate-increase" or "special-handling" => "interdepartmental-memo",
            "settlement-change" => "customer-onboarding",
            "arrears" => "arrears-consent",
            _ => "-",
        };
        var managerConcerned = party is "the manager" or "himself and the manager" || (position == "manager" && party == "himself");
        var above = managerConcerned ? "supervising-executive" : "manager";
        var free = $"Allowed - {form} None";
        var ask = $"NeedsDecision {above} {form} None";
        var ofDepartment = position is "manager" or "deputy-manager" or "salesperson" or "collector" or "warehouse-order-clerk";
        var reserved = kind is "rate-reduction" or "free-carriage" or "free-service" or "settlement-change" or "deduction" or "arrears" or "payment-date";

        if (party.StartsWith("himself", StringComparison.Ordinal))
            return ask;
        if (position == "manager")
            return party == "the manager" ? Rest() : free;
        if (position == "supervising-executive")
            return party == "the manager" ? free : ask;
        if (position == "deputy-manager" && delegated && party != "the manager")
            return free;
        return Rest();

        string Rest()
        {
            if (reserved || !ofDepartment)
                return ask;
            if (!limits || position == "manager")
                return kind != "other" ? free : $"Undetermined {above} {form} {(amount is null ? "Limit, Amount" : "Limit")}";
            return amount switch
            {
                null => $"Undetermined {above} {form} Amount",
                <= 200m => free,
                _ => ask,
            };
        }
    }

    [Fact]
    public void A_salesperson_learns_who_could_allow_a_lower_rate_and_by_which_form()
    {
        var answer = Asked(Seller, ActKind.RateReduction, 100m, limits: true);

        Assert.Equal((Fact.No, PermissionGround.BeyondByRegulation, "8.2.3"), (answer.IsAllowed, answer.Ground, answer.Clause.ToString()));
        Assert.Equal(
            "S01（业务员）不得自行办理“降低运价”，须先请示。\n制度本身把该事项列在其权限之外，公司的权限表不能另定。\n可由经理决定。\n获准之后，填写《部门信息联络处理单》，各相关部门签字齐全后才生效。",
            answer.Explain(Language.Chinese).ToString());
        Assert.Equal(
            "S01 (salesperson) may not do this himself and has to ask first: rate reduction.\n"
            + "The regulation itself puts it beyond him, and the company's table cannot say otherwise.\nIt can be allowed by the manager.\n"
            + "Once it is allowed, the form is filled in: interdepartmental memo; it takes effect when all departments concerned have signed.",
            answer.Explain(Language.English).ToString());
    }

    [Fact]
    [Clause("4.1")]
    public void The_deputy_who_stands_in_is_named_beside_the_manager()
    {
        var authority = new DecisionAuthority(
            new Delegation(Manager, Deputy, [Matter.SettlementChange], new Interval(Now, Now + Duration.FromHours(1))));
        var policy = new PermissionPolicy(authority);

        var answer = policy.Ask(Seller, ActKind.SettlementChange, null, Now);

        Assert.Equal([Deputy.Id], answer.Delegates);
        Assert.Contains("或由受托的副经理 D01 决定", answer.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("or by the deputy manager under delegation, D01", answer.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Empty(policy.Ask(Seller, ActKind.SettlementChange, null, Now + Duration.FromHours(1)).Delegates);
        Assert.Empty(policy.Ask(Seller, ActKind.Arrears, null, Now).Delegates);
        Assert.Empty(policy.Ask(Seller, ActKind.SettlementChange, null, Now, parties: [Deputy]).Delegates);
        Assert.Empty(policy.Ask(Deputy, ActKind.SettlementChange, null, Now, parties: [Deputy]).Delegates);
        Assert.Empty(policy.Ask(Seller, ActKind.SettlementChange, null, Now, parties: [Manager]).Delegates);
        Assert.Empty(policy.Ask(Manager, ActKind.SettlementChange, null, Now).Delegates);
    }

    [Fact]
    [Clause("3.6")]
    public void Where_the_manager_has_an_interest_the_executive_is_named_and_may_do_it_himself()
    {
        var answer = Asked(Seller, ActKind.FreeCarriage, parties: Manager);

        Assert.Equal(Position.SupervisingExecutive, answer.WhoMay);
        Assert.True(Asked(Executive, ActKind.FreeCarriage, parties: Manager).IsAllowed.IsYes);
        Assert.Equal("8.2.3", Asked(Executive, ActKind.FreeCarriage, parties: Manager).Clause.ToString());
        Assert.Contains("another supervising executive", Asked(Executive, ActKind.FreeCarriage, parties: [Executive, Manager]).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Within_his_limit_he_may_and_a_fen_above_it_he_asks()
    {
        var within = Asked(Seller, ActKind.Other, 200m, limits: true);
        var above = Asked(Seller, ActKind.Other, 200.01m, limits: true);

        Assert.Equal((PermissionGround.WithinLimit, PermissionGround.BeyondLimit), (within.Ground, above.Ground));
        Assert.Equal(("8.5", "8.5", Yuan(200)), (within.Clause.ToString(), above.Clause.ToString(), above.Limit));
        Assert.Contains("未超过", within.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("书面形式", within.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("above the limit of ¥200.00", above.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_is_not_known_never_turns_one_answer_into_another()
    {
        foreach (var kind in ActKind.List)
        foreach (var limits in new[] { true, false })
        foreach (var amount in new[] { 0m, 200m, 500m })
        {
            var unknown = Asked(Seller, kind, null, limits);
            Assert.True(unknown.IsAllowed.IsUnknown || unknown.IsAllowed == Asked(Seller, kind, amount, limits).IsAllowed);
        }

        var answer = Asked(Seller, ActKind.Other);
        Assert.Equal((Fact.Unknown, PermissionGround.LimitNotStated, Position.Manager), (answer.IsAllowed, answer.Ground, answer.WhoMay));
        Assert.Contains("缺：权限额度、金额。", answer.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("Missing: the company's limit, the amount.", answer.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("Missing: the company's limit.", Asked(Seller, ActKind.Other, 1m).Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("Missing: the amount.", Asked(Seller, ActKind.Other, null, limits: true).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rate-reduction", "interdepartmental memo")]
    [InlineData("deduction", "written record of cause and amount, after verification with the departments concerned")]
    [InlineData("payment-date", "record of the manager's amendment of the contract, which keeps the original date")]
    [InlineData("other", "record of the request and of the decision")]
    public void What_has_no_form_has_a_record(string kind, string writing) =>
        Assert.Equal(writing, Asked(Seller, ActKind.FromName(kind)).Writing.English);

    [Fact]
    public void A_higher_rate_and_special_handling_take_an_acknowledged_memo_and_no_decision()
    {
        foreach (var kind in new[] { ActKind.RateIncrease, ActKind.SpecialHandling })
        {
            var answer = Asked(Seller, kind, 5000m);
            Assert.Equal((PermissionGround.AcknowledgementIsEnough, "8.3.5"), (answer.Ground, answer.Clause.ToString()));
            Assert.StartsWith("The form is filled in", answer.Explain(Language.English).About(ExplanationTopic.Clause).Single(), StringComparison.Ordinal);
        }
    }

    /// <summary>Whatever form the answer names can be filled in for the act, and asks the same person for his approval; nobody approves what he fills in.</summary>
    [Fact]
    [Clause("8.3.5")]
    public void The_form_that_is_named_can_be_filled_in_and_approved_by_whom_the_answer_names()
    {
        var contents = new Dictionary<ActKind, NoticeContent>
        {
            [ActKind.RateReduction] = NoticeSamples.Contents["fall"], [ActKind.FreeCarriage] = NoticeSamples.Contents["free"],
            [ActKind.SettlementChange] = NoticeSamples.Contents["change"], [ActKind.Arrears] = NoticeSamples.Contents["arrears"],
            [ActKind.RateIncrease] = NoticeSamples.Contents["rise"], [ActKind.SpecialHandling] = NoticeSamples.Contents["special"],
        };
        foreach (var kind in ActKind.List)
        {
            var answer = Asked(Seller, kind);
            Assert.Equal(contents.GetValueOrDefault(kind)?.Form, answer.Form);
            if (!contents.TryGetValue(kind, out var content))
                continue;
            Assert.Equal(kind.IsBeyondByRegulation ? kind.Matter : null, content.NeedsApproval(Domain.Customers.SettlementTerms.Default).IsYes ? content.ApprovalMatter : null);
            Assert.Equal(kind.IsBeyondByRegulation, !answer.IsAllowed.IsYes);
            if (!kind.IsBeyondByRegulation)
                continue;
            NoticeSamples.Drafted(content, Seller).Approve(NoticeSamples.ApprovalOf(content, by: Manager)!, new(), ViolationSamples.At(1));
            NoticeSamples.Refused(NoticeSamples.Drafted(content, Manager), StaffingRefusals.DecidesOwnCase, content.ApprovalMatter!.Clause.ToString(),
                it => it.Approve(NoticeSamples.ApprovalOf(content, by: Manager)!, new(), ViolationSamples.At(1)));
            Assert.Equal(
                ["Nobody approves a form that he fills in himself: another fills it in, or another approves it."],
                Asked(Manager, kind).Explain(Language.English).About(ExplanationTopic.Reading));
        }

        Assert.Equal(["任何人不得批准自己填写的通知单：由他人填写，或由他人批准。"], Asked(Manager, ActKind.Arrears).Explain(Language.Chinese).About(ExplanationTopic.Reading));
        Assert.Empty(Asked(Manager, ActKind.RateIncrease).Explain(Language.English).About(ExplanationTopic.Reading));
        Assert.Empty(Asked(Manager, ActKind.Deduction).Explain(Language.English).About(ExplanationTopic.Reading));
        Assert.Empty(Asked(Seller, ActKind.Arrears).Explain(Language.English).About(ExplanationTopic.Reading));
    }

    [Fact]
    public void Every_answer_explains_itself_with_the_conclusion_first()
    {
        foreach (var position in Position.List)
        foreach (var kind in ActKind.List)
        foreach (var language in Enum.GetValues<Language>())
        {
            var answer = Asked(Person("P", position), kind, 1m);
            var told = answer.Explain(language);
            Assert.Equal(ExplanationTopic.Conclusion, told.Lines[0].Topic);
            Assert.Equal(!answer.IsAllowed.IsYes, told.About(ExplanationTopic.Missing).Any());
            Assert.All(told.Lines, line => Assert.False(string.IsNullOrWhiteSpace(line.Text)));
            if (language == Language.Chinese)
                Assert.DoesNotContain('(', told.ToString());
        }

        Assert.Throws<ArgumentOutOfRangeException>("language", () => Asked(Seller, ActKind.Arrears).Explain((Language)9));
    }

    [Fact]
    public void What_is_no_question_is_a_callers_mistake()
    {
        var policy = new PermissionPolicy(new());
        Assert.Throws<ArgumentNullException>("authority", () => new PermissionPolicy(null!));
        Assert.Throws<ArgumentNullException>("by", () => policy.Ask(null!, ActKind.Other, null, Now, "赠品"));
        Assert.Throws<ArgumentNullException>("kind", () => policy.Ask(Seller, null!, null, Now));
        Assert.Throws<ArgumentNullException>("parties", () => policy.Ask(Seller, ActKind.Other, null, Now, "赠品", [null!]));
                Mistake.Thrown(() => policy.Ask(Seller, ActKind.Other, null, Now));
        Mistake.Thrown(() => policy.Ask(Seller, ActKind.Arrears, null, Now, "赠品"));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => policy.Ask(Seller, ActKind.Arrears, Yuan(-0.01m), Now));
    }
}
