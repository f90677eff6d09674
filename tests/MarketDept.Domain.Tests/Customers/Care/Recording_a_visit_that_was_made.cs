using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Recording_a_visit_that_was_made
{
    [Fact]
    [Clause("8.2.1")]
    [Clause("8.2.4")]
    public void It_is_on_record_and_whether_it_was_genuine_is_unknown()
    {
        var diary = Recorded();

        var visit = Assert.Single(diary.Visits);
        Assert.Equal((V1, VisitStatus.Made, Fact.Unknown, At(3)), (visit.Id, visit.Status, visit.IsGenuine, visit.LastChangedAt));
        Assert.Equal(Made(0, 2), visit.Account);
        Assert.Equal((1, null), (visit.Entries[0].Number, visit.Entries[0].Correction));
        Assert.Empty(diary.FalseClaims());
        Assert.Equal([new VisitDiaryRecorded(V1, new(1, Made(0, 2), null, At(3))) { Key = Seller.Id.Value, Sequence = 1, At = At(3) }], diary.TakeEvents());
        Assert.Empty(diary.TakeEvents());
    }

    [Fact]
    [Clause("8.2.4")]
    public void An_end_not_after_the_start_is_refused()
    {
        var refusal = Assert.Throws<DomainException>(() => Made(2, 2));

        Assert.Equal((CareRefusals.VisitEndNotAfterStart, new ClauseId(8, 2, 4)), (refusal.Refusal, refusal.Clause));
        Assert.Equal(CareRefusals.VisitEndNotAfterStart, Assert.Throws<DomainException>(() => Made(2, 1)).Refusal);
        Assert.Equal(At(2) + Duration.Epsilon, new VisitAccount(Customer, At(2), At(2) + Duration.Epsilon, "门口", [], "未遇").End);
    }

    [Fact]
    [Clause("8.2.4")]
    public void Longer_than_24_hours_is_refused_and_24_hours_are_not()
    {
        var diary = VisitDiary.Open(Seller);

        Refused(diary, CareRefusals.VisitTooLong,
            it => it.Record(V1, new(Customer, At(0), At(24) + Duration.Epsilon, "外地", [], "看货"), At(30)));
        diary.Record(V1, Made(0, 24), At(30));

        Assert.Equal(VisitDiary.LongestVisit, diary.Find(V1)!.Account!.End - diary.Find(V1)!.Account!.Start);
    }

    [Fact]
    [Clause("8.2.4")]
    public void Before_it_ended_it_is_refused_and_at_its_end_it_is_not()
    {
        var diary = VisitDiary.Open(Seller);

        Refused(diary, CareRefusals.VisitInTheFuture, it => it.Record(V1, Made(2, 4), At(1)));
        Refused(diary, CareRefusals.VisitInTheFuture, it => it.Record(V1, Made(2, 4), At(2)));
        Refused(diary, CareRefusals.VisitNotEnded, it => it.Record(V1, Made(2, 4), At(3)));
        Refused(diary, CareRefusals.VisitNotEnded, it => it.Record(V1, Made(2, 4), At(4) - Duration.Epsilon));
        diary.Record(V1, Made(2, 4), At(4));

        Assert.Equal(VisitStatus.Made, diary.Find(V1)!.Status);
    }

    [Theory]
    [Clause("8.2.4")]
    [InlineData(1, 4)]
    [InlineData(4, 7)]
    [InlineData(3, 5)]
    [InlineData(2, 6)]
    [InlineData(0, 9)]
    public void Another_visit_within_the_same_time_is_refused(int from, int to)
    {
        var diary = VisitDiary.Open(Seller);
        diary.Record(V1, Made(2, 6), At(10));

        var refusal = Refused(diary, CareRefusals.VisitOverlapping, it => it.Record(V2, Made(from, to, Other), At(10)));

        Assert.Contains("'V1'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("8.2.4")]
    public void Visits_that_touch_do_not_overlap()
    {
        var diary = VisitDiary.Open(Seller);
        diary.Record(V1, Made(2, 6), At(10));
        diary.Record(V2, Made(6, 8), At(10));
        diary.Record(new("V3"), Made(0, 2), At(10));

        Assert.Equal(["V1", "V2", "V3"], diary.Visits.Select(visit => visit.Id.Value));
    }

    [Fact]
    [Clause("8.2.4")]
    [Clause("11.3")]
    public void Within_what_was_found_false_a_true_visit_is_recorded_and_beside_it_none()
    {
        var diary = VisitDiary.Open(Seller);
        diary.Record(V1, Made(0, 6), At(6));
        Refused(diary, CareRefusals.VisitOverlapping, it => it.Record(V2, Made(2, 3), At(9)));
        diary.Verify(V1, new(Fact.No, "电话回访", Manager, At(7), new Interval(At(1), At(4))), Verifiers);

        Refused(diary, CareRefusals.VisitOverlapping, it => it.Record(V2, Made(0, 2), At(9)));
        Refused(diary, CareRefusals.VisitOverlapping, it => it.Record(V2, Made(3, 5), At(9)));
        diary.Record(V2, Made(1, 4), At(9));

        Assert.Equal((At(1), At(4)), (diary.Find(V2)!.Account!.Start, diary.Find(V2)!.Account!.End));
        Refused(diary, CareRefusals.VisitOverlapping, it => it.Record(new("V3"), Made(2, 3), At(9)));
        Assert.Equal(JsonOf(diary), JsonOf(Reloaded(diary)));
    }

    [Fact]
    [Clause("8.2.1")]
    public void What_was_handed_over_is_on_record()
    {
        var diary = VisitDiary.Open(Seller);
        diary.Record(V1, Made(0, 2) with { Material = ["公司简介", "运价表"] }, At(3));

        Assert.Equal(["公司简介", "运价表"], Reloaded(diary).Find(V1)!.Account!.Material);
        Assert.Contains("送交公司简介、运价表，结果", diary.Explain(V1, Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("handed over 公司简介, 运价表, result", diary.Explain(V1, Language.English).ToString(), StringComparison.Ordinal);
        Mistake.Thrown(() => Made(0, 2) with { Material = [" "] });
    }

    [Fact]
    [Clause("8.2.1")]
    public void Twice_is_refused() =>
        Assert.Equal(new ClauseId(8, 2, 1), Refused(Recorded(), CareRefusals.VisitAlreadyRecorded, it => it.Record(V1, Made(4, 5), At(6))).Clause);

    [Fact]
    public void Nobody_met_is_a_visit_too_and_a_blank_is_a_mistake()
    {
        Assert.Empty(new VisitAccount(Customer, At(0), At(1), "门口", [], "未遇").PersonsMet);
        Mistake.Thrown(() => new VisitAccount(Customer, At(0), At(1), "门口", [" "], "未遇"));
        Mistake.Thrown(() => new VisitAccount(Customer, At(0), At(1), " ", [], "未遇"));
        Mistake.Thrown(() => new VisitAccount(Customer, At(0), At(1), "门口", [], ""));
        Mistake.Thrown(() => new VisitAccount(default, At(0), At(1), "门口", [], "未遇"));
        Mistake.Thrown(() => new VisitAccount(Customer, At(0), At(1), "门口", null!, "未遇"));
        Mistake.Thrown(() => new VisitAccount(Customer, default, default(Instant) + Duration.FromHours(1), "门口", [], "未遇"));
        Mistake.Thrown(() => new VisitAccount(Customer, At(0), At(1), "门口", [], "未遇") with { Start = Instant.MinValue });
        Mistaken(VisitDiary.Open(Seller), it => it.Record(default, Made(0, 1), At(2)));
        Mistaken(VisitDiary.Open(Seller), it => it.Record(V1, null!, At(2)));
    }

    [Fact]
    public void A_diary_is_for_people_of_the_department()
    {
        foreach (var position in Position.List)
        {
            var person = new StaffMember(new("X1"), "某人", position);
            if (position.IsInDepartment)
                Assert.Empty(VisitDiary.Open(person).Visits);
            else
                Assert.Equal(CareRefusals.VisitorNotOfDepartment, Assert.Throws<DomainException>(() => VisitDiary.Open(person)).Refusal);
        }

        Assert.Throws<ArgumentNullException>("owner", () => VisitDiary.Open(null!));
    }
}
