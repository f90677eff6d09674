using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Correcting_a_visit
{
    [Fact]
    [Clause("8.2.1")]
    public void It_is_a_new_entry_and_the_one_before_stays()
    {
        var diary = Recorded();
        var first = diary.Find(V1)!.Entries[0];
        diary.TakeEvents();

        diary.Correct(V1, Made(0, 1), "早走一小时", At(4));
        diary.Correct(V1, Made(0, 1, Other), "客户写错", At(4));

        var visit = diary.Find(V1)!;
        Assert.Equal(first, visit.Entries[0]);
        Assert.Equal([(1, null), (2, "早走一小时"), (3, "客户写错")], visit.Entries.Select(entry => (entry.Number, entry.Correction)));
        Assert.Equal((Made(0, 1, Other), VisitStatus.Made, At(4)), (visit.Account, visit.Status, visit.LastChangedAt));
        Assert.Equal(new VisitDiaryCorrected(V1, visit.Entries[1]) { Key = Seller.Id.Value, Sequence = 2, At = At(4) }, diary.TakeEvents()[0]);
    }

    [Fact]
    [Clause("8.2.4")]
    public void The_same_is_asked_of_it_as_of_the_first_entry()
    {
        var diary = Recorded();
        diary.Record(V2, Made(4, 5), At(6));

        Refused(diary, CareRefusals.VisitOverlapping, it => it.Correct(V1, Made(3, 5), "时间有误", At(6)));
        Refused(diary, CareRefusals.VisitTooLong, it => it.Correct(V1, Made(-22, 3), "时间有误", At(6)));
        Refused(diary, CareRefusals.VisitNotEnded, it => it.Correct(V1, Made(5, 7), "时间有误", At(6)));
        Refused(diary, CareRefusals.VisitInTheFuture, it => it.Correct(V1, Made(7, 8), "时间有误", At(6)));
        diary.Correct(V1, Made(1, 4), "与原来的时段重叠也可以", At(6));
    }

    [Fact]
    public void The_time_it_frees_can_be_used_by_another_visit()
    {
        var diary = Recorded();
        diary.Correct(V1, Made(0, 1), "早走一小时", At(4));

        diary.Record(V2, Made(1, 2), At(4));

        Assert.Equal(2, diary.Visits.Count);
    }

    [Fact]
    public void What_could_not_be_determined_may_still_be_corrected_and_stays_unknown()
    {
        var diary = Recorded();
        Verify(diary, V1, Fact.Unknown, 4);

        diary.Correct(V1, Made(0, 1), "补充", At(5));

        Assert.Equal((VisitStatus.Made, Fact.Unknown), (diary.Find(V1)!.Status, diary.Find(V1)!.IsGenuine));
        Assert.Equal(1, diary.Find(V1)!.Verification!.Entry);
    }

    [Fact]
    public void What_was_determined_takes_no_correction() =>
        Refused(In(VisitStatus.Verified), CareRefusals.VisitAlreadyVerified, it => it.Correct(V1, Made(0, 1), "补充", At(5)));

    [Fact]
    public void Without_a_reason_or_an_account_it_is_a_mistake()
    {
        Mistaken(Recorded(), it => it.Correct(V1, Made(0, 1), " ", At(5)));
        Mistaken(Recorded(), it => it.Correct(V1, null!, "补充", At(5)));
        Mistaken(Recorded(), it => it.Correct(default, Made(0, 1), "补充", At(5)));
    }
}
