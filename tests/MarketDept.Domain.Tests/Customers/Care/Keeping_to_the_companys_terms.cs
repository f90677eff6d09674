using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Keeping_to_the_companys_terms
{
    private static readonly LocalDate First = At(0).InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).Date;

    [Fact]
    [Clause("8.1.5")]
    public void An_interested_customer_is_overdue_the_day_after_the_companys_time_until_he_is_reported()
    {
        var terms = CareTerms.Default with { InterestReportWithin = Period.FromDays(3) };
        var customer = In(Domain.Customers.CustomerStage.Prospect);
        Assert.Null(terms.ReportOf(customer, First));
        customer.MarkInterested(At(5));

        Assert.Null(terms.ReportOf(customer, First.PlusDays(-1)));
        Assert.Equal(
            [(DueStatus.NotDue, 0), (DueStatus.Due, 0), (DueStatus.Overdue, 1)],
            Enumerable.Range(2, 3).Select(day => terms.ReportOf(customer, First.PlusDays(day))!).Select(due => (due.Status, due.DaysOverdue)));
        Assert.Equal(DueStatus.Undetermined, CareTerms.Default.ReportOf(customer, First.PlusDays(99))!.Status);

        var minutes = Duration.FromDays(5).TotalMinutes;
        customer.ReportInterest(Report(at: (long)minutes), Authority);
        Assert.Equal(DueStatus.Overdue, terms.ReportOf(customer, First.PlusDays(4))!.Status);
        Assert.Null(terms.ReportOf(customer, First.PlusDays(5)));
        Assert.Null(terms.ReportOf(customer, First.PlusDays(99)));
    }

    [Fact]
    [Clause("8.2.1")]
    public void Contact_lapses_where_the_owner_logs_none_for_the_companys_time()
    {
        var terms = CareTerms.Default with { InTouchWithin = Period.FromDays(30) };
        var customer = With(Contact("1", "S01", 0), Contact("2", "S02", (int)Duration.FromDays(20).TotalMinutes));

        Assert.Equal((DueStatus.Due, First), (terms.ContactWith(customer, First.PlusDays(30)).Status, terms.ContactWith(customer, First.PlusDays(30)).LastOn));
        Assert.Equal(1, terms.ContactWith(customer, First.PlusDays(31)).DaysOverdue);
        Assert.Equal(DueStatus.Undetermined, CareTerms.Default.ContactWith(customer, First.PlusDays(31)).Status);

        customer.TransferTo(Sales("S02"), Manager, Authority, At((long)Duration.FromDays(25).TotalMinutes));
        var after = terms.ContactWith(customer, First.PlusDays(31));
        Assert.Equal((null, First.PlusDays(25), DueStatus.NotDue), (after.LastOn, after.Since, after.Status));
    }

    [Fact]
    [Clause("8.2.1")]
    public void While_nobody_owns_him_everybody_counts_and_a_visit_counts_unless_it_is_false()
    {
        var terms = CareTerms.Default with { InTouchWithin = Period.FromDays(7) };
        var customer = In(Domain.Customers.CustomerStage.Prospect);
        var diary = VisitDiary.Open(Sales("S03"));
        var (from, to) = (At((long)Duration.FromDays(3).TotalMinutes), At((long)Duration.FromDays(3).TotalMinutes + 60));
        diary.Record(new("V1"), new VisitAccount(new("C1"), from, to, "客户仓库", [], "送资料"), to);
        diary.Record(new("V2"), new VisitAccount(new("C9"), from - Duration.FromHours(5), from, "别处", [], "送资料"), to);

        Assert.Equal(First.PlusDays(7), terms.ContactWith(customer, First.PlusDays(5)).DueOn);
        Assert.Equal(First.PlusDays(10), terms.ContactWith(customer, First.PlusDays(5), diary).DueOn);
        Assert.Null(terms.ContactWith(customer, First.PlusDays(2), diary).LastOn);
        diary.Verify(new("V1"), new(Fact.No, "电话回访", Manager, to), Authority);
        Assert.Equal(First.PlusDays(7), terms.ContactWith(customer, First.PlusDays(5), diary).DueOn);
    }

    [Fact]
    [Clause("8.2.1")]
    public void What_was_passed_on_at_a_contact_is_on_record()
    {
        var customer = With(Contact("1", "S01", 0) with { Material = ["公司简介"] });

        Assert.Equal(["公司简介"], FromJson(JsonOf(customer)).Log.Contacts[0].Material);
        Mistake.Thrown(() => Contact("1", "S01", 0) with { Material = [""] });
    }

    [Fact]
    public void Each_choice_names_a_property_and_only_the_postponement_has_a_default()
    {
        Assert.All(CareTerms.Choices, choice => Assert.NotNull(typeof(CareTerms).GetProperty(choice.Name["CareTerms.".Length..])));
        Assert.Equal(["8.1.5", "8.2.1", "8.3.8", "8.3.7", "8.3.7", "8.2.4"], CareTerms.Choices.Select(choice => choice.Clause.ToString()));
        Assert.Equal(["CareTerms.PostponementsWithoutDate"], CareTerms.Choices.Where(choice => choice.Default is not null).Select(choice => choice.Name));
        Mistake.Thrown(() => new CareTerms { InTouchWithin = Period.FromHours(5) });
        Mistake.Thrown(() => new CareTerms { InterestReportWithin = Period.Zero });
        Mistake.Thrown(() => new CareTerms { LostAfter = Period.FromDays(-1) });
        Assert.Equal((Period.FromMonths(3), null), (new CareTerms { LostAfter = Period.FromMonths(3) }.LostAfter, CareTerms.Default.LostAfter));
    }
}
