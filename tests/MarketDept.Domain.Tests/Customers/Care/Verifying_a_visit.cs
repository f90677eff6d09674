using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Verifying_a_visit
{
    [Fact]
    [Clause("3.5")]
    [Clause("8.2.4")]
    public void Found_genuine_it_yields_nothing()
    {
        var diary = Recorded();
        diary.TakeEvents();

        Verify(diary, V1, Fact.Yes, 4);

        var visit = diary.Find(V1)!;
        Assert.Equal((VisitStatus.Verified, Fact.Yes, At(4)), (visit.Status, visit.IsGenuine, visit.LastChangedAt));
        Assert.Equal((Fact.Yes, 1, "电话回访", Manager, null),
            (visit.Verification!.IsGenuine, visit.Verification.Entry, visit.Verification.Grounds, visit.Verification.By, visit.Verification.FalselyClaimed));
        Assert.Null(diary.FalseClaimOf(V1));
        Assert.Equal([new VisitDiaryVerified(V1, visit.Verifications[0]) { Key = Seller.Id.Value, Sequence = 2, At = At(4) }], diary.TakeEvents());
    }

    [Fact]
    [Clause("11.3")]
    public void Found_false_it_yields_the_facts_of_11_3_in_the_business_zone()
    {
        var diary = Recorded();

        Verify(diary, V1, Fact.No, 4);

        Assert.Equal(Fact.No, diary.Find(V1)!.IsGenuine);
        var claim = diary.FalseClaimOf(V1)!;
        Assert.Equal((V1, Seller.Id, Today.At(new LocalTime(9, 0)), Today.At(new LocalTime(11, 0)), Manager.Id, At(4)),
            (claim.VisitId, claim.Staff, claim.From, claim.To, claim.VerifiedBy, claim.VerifiedAt));
        Assert.Equal([claim], diary.FalseClaims());
    }

    [Fact]
    [Clause("11.3")]
    public void What_cannot_be_determined_is_never_false_and_may_be_verified_again()
    {
        var diary = Recorded();

        Verify(diary, V1, Fact.Unknown, 4);
        Assert.Equal((VisitStatus.Made, Fact.Unknown), (diary.Find(V1)!.Status, diary.Find(V1)!.IsGenuine));
        Assert.Empty(diary.FalseClaims());

        Verify(diary, V1, Fact.Unknown, 5);
        Verify(diary, V1, Fact.No, 6);
        Assert.Equal(3, diary.Find(V1)!.Verifications.Count);
        Assert.Single(diary.FalseClaims());
    }

    [Fact]
    [Clause("11.3")]
    public void The_same_visit_never_yields_two_facts()
    {
        var diary = In(VisitStatus.Verified);

        foreach (var outcome in new[] { Fact.Yes, Fact.No, Fact.Unknown })
            Refused(diary, CareRefusals.VisitAlreadyVerified, it => Verify(it, V1, outcome, 5));

        Assert.Equal(diary.FalseClaims(), diary.FalseClaims());
        Assert.Equal(diary.FalseClaims(), Reloaded(diary).FalseClaims());
        Assert.Single(diary.FalseClaims());
    }

    [Fact]
    [Clause("11.3")]
    public void Where_only_a_part_was_false_only_that_part_is_claimed_falsely()
    {
        var diary = Recorded();

        diary.Verify(V1, new(Fact.No, "11点前已离开", Manager, At(4), new Interval(At(1), At(2))), Verifiers);

        Assert.Equal((Today.At(new LocalTime(10, 0)), Today.At(new LocalTime(11, 0))), (diary.FalseClaimOf(V1)!.From, diary.FalseClaimOf(V1)!.To));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 3)]
    [InlineData(1, 1)]
    [InlineData(null, 1)]
    [InlineData(1, null)]
    public void A_part_that_is_no_part_is_a_mistake(int? from, int? to) => Mistaken(Recorded(), it =>
        it.Verify(V1, new(Fact.No, "依据", Manager, At(4), new Interval(from is { } a ? At(a) : null, to is { } b ? At(b) : null)), Verifiers));

    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    public void A_false_part_of_what_was_not_found_false_is_a_mistake(bool? isGenuine) => Mistaken(Recorded(), it =>
        it.Verify(V1, new(isGenuine, "依据", Manager, At(4), new Interval(At(0), At(1))), Verifiers));

    [Fact]
    [Clause("3.5")]
    public void Nobody_verifies_his_own_visit()
    {
        var own = VisitDiary.Open(Manager);
        own.Record(V1, Made(0, 2), At(3));

        Assert.Equal(new ClauseId(3, 5), Refused(own, StaffingRefusals.DecidesOwnCase, it => Verify(it, V1, Fact.Yes, 4)).Clause);
        Refused(own, StaffingRefusals.NotEntitledToDecide, it => Verify(it, V1, Fact.Yes, 4, Deputy));
        Verify(own, V1, Fact.Yes, 4, Executive);

        Assert.Equal(Executive, own.Find(V1)!.Verification!.By);
        Refused(Recorded(), StaffingRefusals.DecidesOwnCase, it => Verify(it, V1, Fact.Yes, 4, Seller));
    }

    [Fact]
    [Clause("3.5")]
    public void A_colleague_does_not_verify_and_the_deputy_only_as_a_delegate()
    {
        var diary = Recorded();

        Refused(diary, StaffingRefusals.NotEntitledToDecide, it => Verify(it, V1, Fact.No, 4, Colleague));
        Refused(diary, StaffingRefusals.NotEntitledToDecide, it => Verify(it, V1, Fact.No, 4, Executive));
        Refused(diary, StaffingRefusals.NotEntitledToDecide, it => it.Verify(V1, new(Fact.No, "依据", Deputy, At(4)), new DecisionAuthority()));
        Verify(diary, V1, Fact.No, 4, Deputy);

        Assert.Equal(Deputy.Id, diary.FalseClaimOf(V1)!.VerifiedBy);
    }

    [Fact]
    [Clause("3.5")]
    public void Who_was_along_does_not_verify_and_a_visitor_who_is_manager_by_now_is_the_executives_case()
    {
        Refused(Recorded(), StaffingRefusals.DecidesOwnCase,
            it => it.Verify(V1, new(Fact.Yes, "依据", Manager, At(4)), Verifiers, Manager));
        var risen = new StaffMember(Seller.Id, Seller.Name, Position.Manager);
        Refused(Recorded(), StaffingRefusals.NotEntitledToDecide,
            it => it.Verify(V1, new(Fact.Yes, "依据", Deputy, At(4)), Verifiers, risen));
        Recorded().Verify(V1, new(Fact.Yes, "依据", Executive, At(4)), Verifiers, risen);
    }

    [Fact]
    [Clause("3.5")]
    public void Who_may_verify_may_read_and_no_peer_reads_a_peers_diary()
    {
        StaffMember[] all = [Seller, Colleague, Collector, Deputy, Manager, Executive];
        IEnumerable<string> Readers(StaffMember owner, int hour) =>
            all.Where(reader => VisitDiary.Open(owner).MayBeReadBy(reader, Verifiers, At(hour))).Select(reader => reader.Id.Value);

        Assert.Equal(["S1", "D1", "M1", "E1"], Readers(Seller, 0));
        Assert.Equal(["S1", "M1", "E1"], Readers(Seller, -1));
        Assert.Equal(["M1", "E1"], Readers(Manager, 0));
        Assert.Throws<ArgumentNullException>("reader", () => Recorded().MayBeReadBy(null!, Verifiers, At(0)));
        Assert.Throws<ArgumentNullException>("authority", () => Recorded().MayBeReadBy(Seller, null!, At(0)));
    }

    [Fact]
    public void It_is_the_last_entry_that_is_verified()
    {
        var diary = Recorded();
        diary.Correct(V1, Made(0, 1), "早走一小时", At(4));

        Verify(diary, V1, Fact.No, 5);

        Assert.Equal((2, Today.At(new LocalTime(10, 0))), (diary.Find(V1)!.Verification!.Entry, diary.FalseClaimOf(V1)!.To));
    }

    [Fact]
    public void Nothing_and_blanks_are_mistakes()
    {
        Mistaken(Recorded(), it => it.Verify(V1, null!, Verifiers));
        Mistaken(Recorded(), it => it.Verify(V1, new(Fact.Yes, " ", Manager, At(4)), Verifiers));
        Mistaken(Recorded(), it => it.Verify(V1, new(Fact.Yes, "依据", null!, At(4)), Verifiers));
        Mistaken(Recorded(), it => it.Verify(V1, new(Fact.Yes, "依据", Manager, At(4)), null!));
        Mistaken(Recorded(), it => it.Verify(V1, new(Fact.Yes, "依据", Manager, At(4)), Verifiers, [null!]));
        Assert.Equal(CareRefusals.VisitUnknown, Assert.Throws<DomainException>(() => Recorded().FalseClaimOf(V2)).Refusal);
    }
}
