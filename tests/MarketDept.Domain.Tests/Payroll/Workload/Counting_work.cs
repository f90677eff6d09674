using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Payroll.Workload;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Workload;

[Clause("4.4")]
[Clause("3.3")]
public class Counting_work
{
    private static readonly LocalDate Day = new(2026, 6, 10);

    private static WorkDone Bill(string key, string? staff = null, LocalDate? on = null) => new(key, new(staff ?? "C1"), WorkKind.Bills, on ?? Day);

    [Fact]
    public void Each_persons_pieces_are_counted_kind_by_kind()
    {
        var sheet = WorkloadSheet.Of(June,
            [Bill("1"), Bill("2"), Bill("3", "C2"), new("4", new("C1"), WorkKind.Receipts, Day), Bill("5", on: new(2026, 7, 1)), Bill("6", on: new(2026, 5, 31))]);

        Assert.Equal((2, 1, 0), (sheet.Count(new("C1"), WorkKind.Bills), sheet.Count(new("C1"), WorkKind.Receipts), sheet.Count(new("C1"), WorkKind.Visits)));
        Assert.Equal((1, 0), (sheet.Count(new("C2"), WorkKind.Bills), sheet.Count(new("nobody"), WorkKind.Bills)));
        Assert.Equal(["C1", "C2"], sheet.Staff.Select(person => person.Value));
        Assert.Equal("C1: bills confirmed 2, receipts 1.", sheet.Explain(Language.English).Lines[1].Text);
        Assert.Equal("C1：客户确认的账单 2，收款笔数 1。", sheet.Explain(Language.Chinese).Lines[1].Text);
    }

    [Fact]
    public void A_piece_that_comes_twice_is_counted_once_and_one_key_has_one_content()
    {
        Assert.Equal(1, WorkloadSheet.Of(June, [Bill("1"), Bill("1")]).Count(new("C1"), WorkKind.Bills));
        Mistake.Thrown(() => WorkloadSheet.Of(June, [Bill("1"), Bill("1", "C2")]));
        Mistake.Thrown(() => WorkloadSheet.Of(June, [Bill("1"), Bill("1", on: new(2026, 7, 1))]));
    }

    [Fact]
    public void What_was_struck_out_later_is_not_counted_and_neither_is_what_strikes_it_out()
    {
        WorkDone strike = new("1/x", new("C1"), WorkKind.Bills, new(2026, 7, 3), Strikes: "1");

        Assert.Empty(WorkloadSheet.Of(June, [strike, Bill("1")]).Staff);
        Assert.Empty(WorkloadSheet.Of(July, [Bill("1"), strike]).Staff);
        Assert.Equal(1, WorkloadSheet.Of(June, [Bill("1"), Bill("2"), strike, strike]).Count(new("C1"), WorkKind.Bills));
    }

    [Property(MaxTest = 200)]
    public void In_which_order_records_come_and_how_often_does_not_matter(byte[] bytes)
    {
        WorkDone[] work =
        [
            .. bytes.Select((number, i) => new WorkDone(
                $"{i}", new($"S{number % 3}"), WorkKind.FromValue(1 + (number % 11)), Day.PlusDays(number % 30), number % 4 == 0 && i > 0 ? $"{number % i}" : null)),
        ];
        var sheet = WorkloadSheet.Of(June, work);

        Assert.Equal(sheet, WorkloadSheet.Of(June, work.Reverse().Concat(work)));
        foreach (var kind in WorkKind.List)
        {
            // One by one, and without any set: a piece counts if nothing anywhere strikes it out.
            Assert.Equal(
                work.Count(piece => piece.Strikes is null && piece.Kind == kind && piece.On.Month == 6 && !Array.Exists(work, other => other.Strikes == piece.Key)),
                sheet.Staff.Sum(person => sheet.Count(person, kind)));
        }
    }

    [Fact]
    public void A_contact_counts_for_who_had_it_and_a_customer_won_or_lost_for_his_owner()
    {
        var customer = Customer.Register(new("K1"), new CustomerIdentity(CustomerName.Parse("华运贸易有限公司")), Seller, "展会", At(0));
        customer.RecordContact(new Contact(new("L-1"), customer.Id, Seller, At(1), At(2), isTwoWay: true));
        customer.Activate(At(3));
        customer.MarkLost(At(4));
        customer.Return(At(5));
        customer.Activate(At(6));

        var work = customer.TakeEvents().Select(happened => WorkDone.FromCustomer(happened, customer.Ownership.Owner)).OfType<WorkDone>().ToArray();

        Assert.Equal(
            ["contact:K1/L-1", "won:K1@2026-06-10T04:00:00Z", "lost:K1@2026-06-10T05:00:00Z", "won:K1@2026-06-10T07:00:00Z"], work.Select(piece => piece.Key));
        var sheet = WorkloadSheet.Of(June, work);
        Assert.Equal((1, 2, 1), (sheet.Count(Seller.Id, WorkKind.Contacts), sheet.Count(Seller.Id, WorkKind.CustomersWon), sheet.Count(Seller.Id, WorkKind.CustomersLost)));
    }

    [Fact]
    public void A_customer_whom_nobody_owns_is_won_and_lost_by_nobody()
    {
        var customer = Customer.Register(new("K1"), new CustomerIdentity(CustomerName.Parse("华运贸易有限公司")), Seller, "展会", At(0));
        customer.Activate(At(3));
        customer.MarkLost(At(4));

        Assert.All(customer.TakeEvents(), happened => Assert.Null(WorkDone.FromCustomer(happened)));
    }

    [Fact]
    public void A_visit_counts_once_however_often_it_is_corrected_and_not_if_it_is_found_false()
    {
        var diary = VisitDiary.Open(Seller);
        diary.Record(CareSamples.V1, CareSamples.Made(0, 2), At(3));
        diary.Correct(CareSamples.V1, CareSamples.Made(0, 1), "时间有误", At(4));
        diary.Record(CareSamples.V2, CareSamples.Made(5, 6), At(7));
        diary.Plan(new("V3"), CareSamples.Customer, At(30), At(31), "目的", At(8));
        var before = diary.TakeEvents().Select(happened => WorkDone.FromVisit(happened)).OfType<WorkDone>().ToArray();
        CareSamples.Verify(diary, CareSamples.V1, Fact.Yes, 9);
        CareSamples.Verify(diary, CareSamples.V2, Fact.No, 9);
        var after = diary.TakeEvents().Select(happened => WorkDone.FromVisit(happened)).OfType<WorkDone>().ToArray();

        Assert.Equal(2, WorkloadSheet.Of(June, before).Count(Seller.Id, WorkKind.Visits));
        Assert.Equal(1, WorkloadSheet.Of(June, before.Concat(after)).Count(Seller.Id, WorkKind.Visits));
    }

    [Fact]
    public void The_report_of_an_interested_customer_counts_for_who_made_it()
    {
        var report = new InterestReport(Seller.Id, Manager, At(1));

        Assert.Equal(
            new WorkDone("interest:K1@2026-06-10T02:00:00Z", Seller.Id, WorkKind.ProspectsReported, Day), WorkDone.FromInterest(new("K1"), report));
    }

    [Fact]
    public void There_is_no_score_and_no_rank_and_the_sheet_says_so()
    {
        Assert.DoesNotContain(
            typeof(WorkloadSheet).GetMembers().Select(member => member.Name),
            name => name.Contains("Score", StringComparison.Ordinal) || name.Contains("Rank", StringComparison.Ordinal) || name.Contains("Total", StringComparison.Ordinal));
        Assert.Contains("nobody is ranked", WorkloadSheet.Of(June, []).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_without_key_person_or_kind_are_mistakes()
    {
        Mistake.Thrown(() => new WorkDone(" ", new("C1"), WorkKind.Bills, Day));
        Mistake.Thrown(() => new WorkDone("1", default, WorkKind.Bills, Day));
        Mistake.Thrown(() => new WorkDone("1", new("C1"), null!, Day));
        Mistake.Thrown(() => new WorkDone("1", new("C1"), WorkKind.Bills, Day, " "));
        Mistake.Thrown(() => new WorkDone("1", new("C1"), WorkKind.Bills, Day, "1"));
        Assert.Throws<ArgumentNullException>("work", () => WorkloadSheet.Of(June, null!));
        Assert.Throws<ArgumentNullException>("work", () => WorkloadSheet.Of(June, [null!]));
        Assert.Throws<ArgumentNullException>("kind", () => WorkloadSheet.Of(June, []).Count(new("C1"), null!));
        Assert.Throws<ArgumentNullException>("happened", () => WorkDone.FromCustomer(null!));
        Assert.Throws<ArgumentNullException>("happened", () => WorkDone.FromVisit(null!));
        Assert.Throws<ArgumentNullException>("report", () => WorkDone.FromInterest(new("K1"), null!));
        Mistake.Thrown(() => WorkDone.FromInterest(default, new InterestReport(Seller.Id, Manager, At(1))));
    }
}
