using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

public class Living_with_a_customer
{
    private static readonly Dictionary<(CustomerStage, string), CustomerStage> Steps = new()
    {
        [(CustomerStage.Prospect, "mark")] = CustomerStage.Interested,
        [(CustomerStage.Prospect, "report")] = CustomerStage.Interested,
        [(CustomerStage.Interested, "report")] = CustomerStage.Interested,
        [(CustomerStage.Lost, "report")] = CustomerStage.Returning,
        [(CustomerStage.Prospect, "activate")] = CustomerStage.Active,
        [(CustomerStage.Interested, "activate")] = CustomerStage.Active,
        [(CustomerStage.Returning, "activate")] = CustomerStage.Active,
        [(CustomerStage.Active, "lose")] = CustomerStage.Lost,
        [(CustomerStage.Lost, "return")] = CustomerStage.Returning,
    };

    public static TheoryData<CustomerStage, string> Table
    {
        get
        {
            var table = new TheoryData<CustomerStage, string>();
            foreach (var stage in Enum.GetValues<CustomerStage>())
            {
                foreach (var command in new[] { "mark", "report", "activate", "lose", "return" })
                    table.Add(stage, command);
            }

            return table;
        }
    }

    [Fact]
    [Clause("8.1.1")]
    public void A_record_is_opened_with_a_name_and_founds_no_claim()
    {
        var customer = Customer();

        Assert.Equal((CustomerStage.Prospect, Start, "Unclaimed"), (customer.Stage, customer.StageSince, Said(customer.Ownership)));
        Assert.Equal([new CustomerRegistered(customer.Identity, new("S01"), "展会", OwnershipTerms.Default) { Key = "C1", Sequence = 1, At = Start }], customer.TakeEvents());
        Assert.Empty(customer.TakeEvents());
    }

    [Fact]
    [Clause("8.1.1")]
    public void A_record_without_id_or_identity_is_not_opened()
    {
        Mistake.Thrown(() => Domain.Customers.Customer.Register(default, Named("华运"), Sales("S01"), "展会", Start));
        Mistake.Thrown(() => Domain.Customers.Customer.Register(new("C1"), null!, Sales("S01"), "展会", Start));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_command_from_every_stage_leads_on_or_is_refused(CustomerStage stage, string command)
    {
        var customer = In(stage);
        if (!Steps.TryGetValue((stage, command), out var next))
        {
            Assert.Equal(new ClauseId(8, 2, 2), Refused(customer, StepRefusals.WrongStatus, it => Take(it, command)).Clause);
            return;
        }

        Take(customer, command);

        Assert.Equal((next, next == stage ? At(1) : At(5)), (customer.Stage, customer.StageSince));
        Assert.Equal(
            [new CustomerStageEntered(next, command == "report" ? Report() : null) { Key = "C1", Sequence = customer.EventCount, At = At(5) }],
            customer.TakeEvents());
    }

    [Fact]
    public void A_step_out_of_turn_is_explained_with_the_names_of_the_stages()
    {
        var refusal = Refused(In(CustomerStage.Lost), StepRefusals.WrongStatus, it => it.Activate(At(5)));

        Assert.Equal("C1目前的状态：流失客户；“开始合作”所要求的状态：潜在客户、意向客户、重进客户。", refusal.Explain(Language.Chinese).Lines[1].Text);
        Assert.Equal(
            "'C1' stands at 'lost'; for placing an order it must stand at: prospect, interested, returning.", refusal.Explain(Language.English).Lines[1].Text);
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Time_never_goes_backwards(CustomerStage stage, string command)
    {
        if (!Steps.ContainsKey((stage, command)))
            return;
        var customer = In(stage);
        var since = (int)(customer.StageSince - Start).TotalMinutes;

        Assert.Equal(new ClauseId(8, 2, 1), Refused(customer, StepRefusals.BeforeLast, it => Take(it, command, since - 1)).Clause);
        Take(customer, command, since);
    }

    [Theory]
    [Clause("8.1.5")]
    [InlineData("the contact person")]
    [InlineData("the demand")]
    [InlineData("the expected settlement")]
    [InlineData("the route or area")]
    public void A_report_that_lacks_a_detail_is_refused_and_the_detail_named(string detail)
    {
        var report = detail switch
        {
            "the contact person" => Report() with { ContactPerson = null },
            "the demand" => Report() with { Demand = " " },
            "the expected settlement" => Report() with { ExpectedSettlement = null },
            _ => Report() with { Route = "" },
        };

        Assert.Equal([detail], report.Missing.Select(missing => missing.English));
        var refusal = Refused(In(CustomerStage.Prospect), CustomerRefusals.ReportIncomplete, it => it.ReportInterest(report, Authority));
        Assert.Contains($"The report on customer 'C1' lacks: {detail}.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("8.1.5", refusal.Clause.ToString());
    }

    [Fact]
    [Clause("8.1.5")]
    public void A_report_that_lacks_everything_names_everything() =>
        Assert.Equal(
            ["联系人", "业务需求", "期望结算方式", "线路或区域"],
            new InterestReport(new("S01"), Manager, Start).Missing.Select(missing => missing.Chinese));

    [Fact]
    [Clause("8.1.5")]
    public void The_owner_reports_and_his_latest_report_is_kept()
    {
        var customer = With(Contact("1", "S01", 0));

        customer.ReportInterest(Report(), Authority);
        customer.ReportInterest(Report(at: 6) with { Demand = "仓储" }, Authority);

        Assert.Equal(("仓储", At(6)), (customer.Interest!.Demand, customer.Interest.ReportedAt));
        Assert.Empty(customer.Interest.Missing);
        Assert.Equal(At(5), customer.StageSince);
        Refused(customer, StepRefusals.BeforeLast, it => it.ReportInterest(Report(at: 5), Authority));
    }

    [Fact]
    [Clause("8.1.5")]
    public void It_goes_to_the_leader_and_says_to_whom()
    {
        var delegated = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.CustomerMaintenance], new Interval(At(4), null)));
        foreach (var leader in new[] { Manager, Deputy, new StaffMember(new("X01"), "主管领导", Position.SupervisingExecutive) })
        {
            var customer = In(CustomerStage.Prospect);
            customer.ReportInterest(ReportTo(leader), delegated);
            Assert.Equal(leader, FromJson(JsonOf(customer)).Interest!.To);
        }

        Refused(In(CustomerStage.Prospect), CustomerRefusals.ReportNotToLeader, it => it.ReportInterest(ReportTo(Deputy), Authority));
        Refused(In(CustomerStage.Prospect), CustomerRefusals.ReportNotToLeader, it => it.ReportInterest(ReportTo(Sales("S02")), delegated));
        Refused(In(CustomerStage.Prospect), CustomerRefusals.ReportNotToLeader, it => it.ReportInterest(ReportTo(Manager, Manager.Id.Value), delegated));
        Mistaken(In(CustomerStage.Prospect), it => it.ReportInterest(Report(), null!));
        Mistake.Thrown(() => new InterestReport(new("S01"), null!, Start));

        static InterestReport ReportTo(StaffMember to, string by = "S01") => 
            new(new(by), to, At(5)) { ContactPerson = "客户联系人", Demand = "零担", ExpectedSettlement = SettlementMethod.Monthly, Route = "深圳至广州" };
    }

    [Fact]
    [Clause("8.1.5")]
    public void Somebody_else_than_the_owner_may_not_report() => Assert.Contains(
        "'S01'",
        Refused(With(Contact("1", "S01", 0)), CustomerRefusals.ReportByAnother, it => it.ReportInterest(Report("S02"), Authority)).Message,
        StringComparison.Ordinal);

    [Fact]
    [Clause("8.1.5")]
    public void While_nobody_owns_the_customer_anybody_reports_him_and_gains_no_claim_by_it()
    {
        var customer = In(CustomerStage.Prospect);
        customer.ReportInterest(Report("S02"), Authority);
        Assert.Equal("Unclaimed", Said(customer.Ownership));

        var contested = With(Contact("1", "S01", 0), Contact("2", "S02", 0));
        contested.ReportInterest(Report("S02"), Authority);
        Assert.Equal("Contested", Said(contested.Ownership));
    }

    [Fact]
    [Clause("8.1.2")]
    public void A_lost_customer_and_one_who_comes_back_keep_their_owner()
    {
        var customer = With(Contact("1", "S01", 0));
        customer.Activate(At(1));
        customer.MarkLost(At(2));
        Assert.Equal("S01 by FirstContact since 0", Said(customer.Ownership));

        customer.RecordContact(Contact("2", "S02", 3));
        customer.Return(At(4));
        customer.Activate(At(5));
        Assert.Equal("S01 by FirstContact since 0", Said(customer.Ownership));
    }

    [Fact]
    public void An_identity_is_corrected_and_the_event_carries_it_and_prints_no_number()
    {
        var customer = In(CustomerStage.Active);

        customer.CorrectIdentity(Named("新名称有限公司", "13800138000"), At(9));

        Assert.Equal("新名称有限公司", customer.Identity.Name.Text);
        var told = Assert.Single(customer.TakeEvents());
        Assert.Equal(new CustomerIdentityCorrected(customer.Identity) { Key = "C1", Sequence = 3, At = At(9) }, told);
        Assert.DoesNotContain("13800138000", told.ToString(), StringComparison.Ordinal);
        Mistaken(customer, it => it.CorrectIdentity(null!, At(10)));
        Assert.Equal(At(9), customer.IdentitySince);
        Assert.Equal(new ClauseId(8, 1, 1), Refused(customer, StepRefusals.BeforeLast, it => it.CorrectIdentity(Named("旧名称"), At(8))).Clause);
        Refused(With(), StepRefusals.BeforeLast, it => it.CorrectIdentity(Named("旧名称"), At(-1)));
    }

    internal static void Take(Customer customer, string command, int at = 5)
    {
        switch (command)
        {
            case "mark": customer.MarkInterested(At(at)); break;
            case "report": customer.ReportInterest(Report(at: at), Authority); break;
            case "activate": customer.Activate(At(at)); break;
            case "lose": customer.MarkLost(At(at)); break;
            default: customer.Return(At(at)); break;
        }
    }
}
