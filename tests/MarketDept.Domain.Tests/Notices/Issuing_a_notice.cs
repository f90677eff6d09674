using MarketDept.Domain.Customers;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Issuing_a_notice
{
    [Theory]
    [Clause("2.6")]
    [Clause("8.2.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    [InlineData("new")]
    [InlineData("change")]
    [InlineData("arrears")]
    [InlineData("special")]
    [InlineData("fall")]
    [InlineData("free")]
    public void It_goes_to_the_departments_that_the_company_names_for_the_form(string name)
    {
        var notice = Approved(Contents[name]);
        notice.TakeEvents();

        notice.Issue(Policy, At(2));

        Assert.Equal([Finance, Operations], notice.Stubs.Select(stub => stub.Department));
        Assert.Equal(notice.Lacking, notice.Stubs.Select(stub => stub.Department));
        Assert.Equal((NoticeStatus.Issued, At(2)), (notice.Status, notice.IssuedAt));
        notice.ShouldTell((At(2), new NoticeIssued([Finance, Operations])));
    }

    [Fact]
    [Clause("2.6")]
    public void Each_form_has_departments_of_its_own()
    {
        var policy = new NoticeTerms { Routes = [new(NoticeForm.CustomerOnboarding, [Finance]), new(NoticeForm.InterdepartmentalMemo, [Operations])] };

        Assert.Equal([Finance], Issued(Contents["new"], policy: policy).Lacking);
        Assert.Equal([Operations], Issued(Contents["special"], policy: policy).Lacking);
        Assert.Empty(policy.DepartmentsFor(NoticeForm.Pickup));
        Refused(Approved(Contents["arrears"]), NoticeRefusals.NoDepartment, "2.6", it => it.Issue(policy, At(2)));
    }

    [Fact]
    [Clause("2.6")]
    public void A_form_goes_to_at_least_one_department_and_to_each_once()
    {
        void Not(Refusal why, string clause, NoticeForm form, ValueList<Department> departments) =>
            Assert.Throws<DomainException>(() => new NoticeRoute(form, departments)).ShouldBe(why, clause);

        Not(NoticeRefusals.NoDepartment, "2.6", NoticeForm.ArrearsConsent, []);
        Not(NoticeRefusals.DepartmentTwice, "8.3.3", NoticeForm.ArrearsConsent, [Finance, Operations, Finance]);
        Not(NoticeRefusals.DepartmentTwice, "8.2.2", NoticeForm.CustomerOnboarding, [Finance, new(Finance.Id, "财务", OperationsHead.Id)]);
        Not(NoticeRefusals.WithoutStubs, "8.3.2", NoticeForm.Pickup, [Finance]);
    }

    [Theory]
    [Clause("8.2.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    [InlineData("new", "8.2.2")]
    [InlineData("arrears", "8.3.3")]
    [InlineData("special", "8.3.5")]
    public void Nobody_heads_two_of_the_departments_that_it_goes_to(string name, string clause)
    {
        var warehouse = new Department(new("W"), "仓储部", FinanceHead.Id, [OperationsHead.Id]);
        var notice = Approved(Contents[name]);

        Refused(notice, NoticeRefusals.HeadTwice, clause, it => it.Issue(PolicyWith([Finance, Operations, warehouse]), At(2)));
        Assert.Contains(
            "Notice '2026-001': 'H1' heads F, W.",
            Assert.Throws<DomainException>(() => notice.Issue(PolicyWith([Finance, Operations, warehouse]), At(2))).Message, StringComparison.Ordinal);

        notice.Issue(PolicyWith([warehouse, Operations]), At(2));
        Assert.Equal([warehouse, Operations], notice.Lacking);
    }

    [Fact]
    public void A_delegate_is_named_once_and_is_not_the_head()
    {
        Assert.Throws<ArgumentException>("Delegates", () => new Department(new("F"), "财务部", FinanceHead.Id, [FinanceHead.Id]));
        Assert.Throws<ArgumentException>("Delegates", () => new Department(new("F"), "财务部", FinanceHead.Id, [FinanceDelegate.Id, FinanceDelegate.Id]));
        Assert.Throws<ArgumentException>("Delegates", () => new Department(new("F"), "财务部", FinanceHead.Id, [default]));
        Assert.Throws<ArgumentException>("Id", () => new Department(default, "财务部", FinanceHead.Id));
        Assert.Throws<ArgumentException>("Name", () => new Department(new("F"), " ", FinanceHead.Id));
        Assert.Throws<ArgumentException>("Head", () => new Department(new("F"), "财务部", default));
    }

    [Fact]
    public void A_company_says_each_thing_once()
    {
        var route = new NoticeRoute(NoticeForm.ArrearsConsent, [Finance]);
        Assert.Throws<ArgumentException>("value", () => new NoticeTerms { Routes = [route, new(NoticeForm.ArrearsConsent, [Operations])] });
        Assert.Throws<ArgumentException>("value", () => new NoticeTerms { PickupConditions = [Weight, new(Weight.Id, new("别的", "another"))] });
        Mistake.Thrown(() => new NoticeTerms { Routes = [null!] });
        Mistake.Thrown(() => new NoticeTerms { PickupConditions = [null!] });
        Mistake.Thrown(() => new NoticeTerms { StubKeeper = default(Id<StaffMember>) });
        Mistake.Thrown(() => new NoticeRoute(null!, [Finance]));
        Mistake.Thrown(() => new NoticeRoute(NoticeForm.ArrearsConsent, null!));
        Mistake.Thrown(() => new NoticeRoute(NoticeForm.ArrearsConsent, [null!]));
        Mistake.Thrown(() => Policy.DepartmentsFor(null!));
        Mistake.Thrown(() => Policy.IsKeeper(null!));
        Mistake.Thrown(() => Policy.AskPickup(null!));
        Mistaken(Drafted(Contents["new"]), it => it.Issue(null!, At(2)));
    }

    // At hour 14 it is eleven at night of the tenth in Shanghai, at hour 15 the eleventh.
    [Theory]
    [Clause("8.3.3")]
    [InlineData(10, 2, false)]
    [InlineData(9, 2, false)]
    [InlineData(11, 2, true)]
    [InlineData(11, 14, true)]
    [InlineData(11, 15, false)]
    [InlineData(12, 15, true)]
    public void The_promised_date_is_after_the_day_of_issue(int promised, int hour, bool isAllowed)
    {
        var notice = Approved(ArrearsOf(800m, new LocalDate(2026, 6, promised)));
        if (isAllowed)
            notice.Issue(Policy, At(hour));
        else
            Refused(notice, NoticeRefusals.PromisedNotAfterIssue, "8.3.3", it => it.Issue(Policy, At(hour)));
    }

    [Fact]
    [Clause("8.3.3")]
    public void The_day_of_issue_is_that_of_the_companys_time_zone()
    {
        var notice = Approved(ArrearsOf(800m, new LocalDate(2026, 6, 12)));

        notice.Issue(Policy, At(15));

        Assert.Equal(At(15), notice.IssuedAt);
    }

    [Theory]
    [Clause("8.3.3")]
    [InlineData("yes", "notices.monthly-customer")]
    [InlineData("no", null)]
    [InlineData("unknown", "notices.monthly-type-unknown")]
    public void Whether_payment_on_signed_receipt_is_of_the_monthly_type_is_the_companys_reading(string reading, string? refusal)
    {
        var settlement = new SettlementTerms { SignedReceiptIsMonthlyType = reading switch { "yes" => Fact.Yes, "no" => Fact.No, _ => Fact.Unknown } };
        var notice = Approved(ArrearsOf(800m, settlement: SettlementMethod.OnSignedReceipt));

        if (refusal is null)
            notice.Issue(Policy, At(2), settlement);
        else
            Refused(notice, refusal, "8.3.3", it => it.Issue(Policy, At(2), settlement));
    }

    [Fact]
    [Clause("8.3.3")]
    public void While_that_reading_is_not_stated_the_refusal_names_it_and_other_cash_customers_do_without()
    {
        var notice = Approved(ArrearsOf(800m, settlement: SettlementMethod.OnSignedReceipt));

        Assert.StartsWith(
            "The company has not stated whether payment on signed receipt is of the monthly type. State it before the form is issued. Customer 'K1': on signed receipt.",
            Assert.Throws<DomainException>(() => notice.Issue(Policy, At(2))).Message, StringComparison.Ordinal);
        foreach (var method in new[] { SettlementMethod.Prepaid, SettlementMethod.Collect })
            Assert.Equal(NoticeStatus.Issued, Issued(ArrearsOf(800m, settlement: method)).Status);
    }

    [Theory]
    [Clause("8.2.2")]
    [Clause("8.3.5")]
    [InlineData("rise", "8.3.5")]
    [InlineData("fall", "8.3.5")]
    [InlineData("free", "8.3.5")]
    [InlineData("special", "8.3.5")]
    [InlineData("new", "8.2.2")]
    [InlineData("change", "8.2.2")]
    public void Nothing_holds_from_a_day_before_the_issue(string name, string clause)
    {
        NoticeContent On(LocalDate day) => name switch
        {
            "special" => new NoticeContent.SpecialHandling(Client, "轻放", day),
            "free" => FreeFrom(day),
            "new" => NoticeContent.CustomerOnboarding.OfNew(Client, SettlementMethod.Prepaid, day),
            "change" => NoticeContent.CustomerOnboarding.OfChange(Client, SettlementMethod.Prepaid, SettlementMethod.Monthly, "货量大", day),
            _ => RateOf(100m, name == "rise" ? 120m : 80m, day),
        };

        Refused(Approved(On(Today.PlusDays(-1))), NoticeRefusals.Retroactive, clause, it => it.Issue(Policy, At(2)));
        var today = Approved(On(Today));
        today.Issue(Policy, At(2));
        Assert.Equal(NoticeStatus.Issued, today.Status);
    }
}
