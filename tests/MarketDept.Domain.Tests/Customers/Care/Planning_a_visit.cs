using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Planning_a_visit
{
    private static void Plan(VisitDiary diary, Id<Visit> visit, int from, int to, int at = 0) =>
        diary.Plan(visit, Customer, At(from), At(to), "谈运价", At(at));

    [Fact]
    [Clause("8.2.1")]
    public void It_is_intended_and_claims_nothing()
    {
        var diary = VisitDiary.Open(Seller);

        Plan(diary, V1, 6, 8);

        var visit = diary.Find(V1)!;
        Assert.Equal((VisitStatus.Planned, null, Fact.Unknown), (visit.Status, visit.Account, visit.IsGenuine));
        Assert.Equal((Customer, At(6), At(8), "谈运价", At(0)), (visit.Plan!.Customer, visit.Plan.From, visit.Plan.To, visit.Plan.Purpose, visit.Plan.At));
        Assert.Equal([new VisitDiaryPlanned(V1, visit.Plan) { Key = Seller.Id.Value, Sequence = 1, At = At(0) }], diary.TakeEvents());
    }

    [Fact]
    [Clause("8.2.1")]
    public void Made_as_planned_or_at_another_time_it_is_recorded_under_its_id()
    {
        var diary = In(VisitStatus.Planned);

        diary.Record(V1, Made(7, 10), At(11));

        Assert.Equal((VisitStatus.Made, At(6), At(7)), (diary.Find(V1)!.Status, diary.Find(V1)!.Plan!.From, diary.Find(V1)!.Account!.Start));
    }

    [Fact]
    public void Made_at_another_customer_it_is_refused_under_its_id()
    {
        var diary = In(VisitStatus.Planned);

        Refused(diary, CareRefusals.VisitToOtherCustomer, it => it.Record(V1, Made(6, 8, Other), At(9)));
        diary.Record(V2, Made(6, 8, Other), At(9));

        Assert.Equal(Other, diary.Find(V2)!.Account!.Customer);
    }

    [Fact]
    public void Plans_may_overlap_each_other_and_visits()
    {
        var diary = VisitDiary.Open(Seller);
        Plan(diary, V1, 6, 8);
        Plan(diary, V2, 7, 9);
        diary.Record(V1, Made(6, 8), At(9));
        Plan(diary, new("V3"), 9, 10, at: 9);

        Assert.Equal(3, diary.Visits.Count);
        Refused(diary, CareRefusals.VisitOverlapping, it => it.Record(V2, Made(7, 9), At(9)));
    }

    [Fact]
    [Clause("8.2.4")]
    public void Afterwards_is_too_late_for_a_plan()
    {
        var diary = VisitDiary.Open(Seller);

        Refused(diary, CareRefusals.VisitPlannedTooLate, it => Plan(it, V1, 1, 3, at: 2));
        Plan(diary, V1, 2, 3, at: 2);

        Assert.Equal(VisitStatus.Planned, diary.Find(V1)!.Status);
    }

    [Fact]
    public void It_has_an_end_after_its_start_and_lasts_24_hours_at_most()
    {
        var diary = VisitDiary.Open(Seller);

        Refused(diary, CareRefusals.VisitEndNotAfterStart, it => Plan(it, V1, 2, 2));
        Refused(diary, CareRefusals.VisitTooLong, it => Plan(it, V1, 2, 27));
        Plan(diary, V1, 2, 26);
    }

    [Fact]
    public void Called_off_it_says_why()
    {
        var diary = In(VisitStatus.Planned);

        diary.CallOff(V1, "客户出差", At(1));

        Assert.Equal((VisitStatus.CalledOff, "客户出差", At(1)), (diary.Find(V1)!.Status, diary.Find(V1)!.CalledOffReason, diary.Find(V1)!.LastChangedAt));
        Assert.Equal([new VisitDiaryCalledOff(V1, "客户出差") { Key = Seller.Id.Value, Sequence = 2, At = At(1) }], diary.TakeEvents());
        Mistaken(In(VisitStatus.Planned), it => it.CallOff(V1, " ", At(1)));
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistaken(VisitDiary.Open(Seller), it => it.Plan(default, Customer, At(1), At(2), "目的", At(0)));
        Mistaken(VisitDiary.Open(Seller), it => it.Plan(V1, default, At(1), At(2), "目的", At(0)));
        Mistaken(VisitDiary.Open(Seller), it => it.Plan(V1, Customer, At(1), At(2), " ", At(0)));
        Assert.Null(VisitDiary.Open(Seller).Find(V1));
    }
}
