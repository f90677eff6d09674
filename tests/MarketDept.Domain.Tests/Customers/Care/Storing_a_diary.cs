using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Storing_a_diary
{
    private static void Broken(VisitStatus status, Func<VisitDiaryVisitRow, VisitDiaryVisitRow> change)
    {
        VisitDiarySnapshot snapshot = In(status).ToSnapshot();
        Assert.Throws<StoredDataException>(() => VisitDiary.Restore(snapshot with { Visits = [change(snapshot.Visits[0])] }));
    }

    [Fact]
    public void In_any_status_it_survives_json()
    {
        foreach (var status in Enum.GetValues<VisitStatus>())
        {
            var diary = In(status);
            var restored = Reloaded(diary);

            Assert.Equal(JsonOf(diary), JsonOf(restored));
            Assert.Equal(diary.Owner, restored.Owner);
            Assert.Equal(diary.Visits, restored.Visits);
            Assert.Empty(restored.TakeEvents());
        }
    }

    [Fact]
    public void What_was_recorded_stays_recorded_whatever_the_rules_say_today()
    {
        VisitDiarySnapshot snapshot = Recorded().ToSnapshot();
        VisitDiaryVisitRow row = snapshot.Visits[0];
        VisitDiaryVisitRow long_ = row with { Entries = [row.Entries[0] with { End = At(100), RecordedAt = At(1) }] };
        VisitDiaryVisitRow overlapping = row with { Id = "V2" };

        var restored = VisitDiary.Restore(snapshot with { Owner = new() { Id = "D9", Name = "周八", Position = "dispatcher" }, Visits = [long_, overlapping] });

        Assert.Equal((2, Position.Dispatcher), (restored.Visits.Count, restored.Owner.Position));
        Refused(restored, CareRefusals.VisitOverlapping, it => it.Record(new("V3"), Made(50, 51), At(200)));
    }

    [Fact]
    public void What_must_not_be_null_or_blank_is_asked_for()
    {
        VisitDiarySnapshot snapshot = Recorded().ToSnapshot();
        Assert.Throws<ArgumentNullException>("snapshot", () => VisitDiary.Restore(null!));
        Assert.Throws<StoredDataException>(() => VisitDiary.Restore(snapshot with { Owner = null! }));
        Assert.Throws<StoredDataException>(() => VisitDiary.Restore(snapshot with { Owner = snapshot.Owner with { Id = " " } }));
        Assert.Throws<StoredDataException>(() => VisitDiary.Restore(snapshot with { Owner = snapshot.Owner with { Position = "chairman" } }));
        Assert.Throws<StoredDataException>(() => VisitDiary.Restore(snapshot with { Visits = null! }));
        Assert.Throws<StoredDataException>(() => VisitDiary.Restore(snapshot with { Visits = [null!] }));
        Assert.Throws<StoredDataException>(() => VisitDiary.Restore(snapshot with { Visits = [snapshot.Visits[0], snapshot.Visits[0]] }));
        Broken(VisitStatus.Made, it => it with { Id = "" });
        Broken(VisitStatus.Made, it => it with { Entries = null! });
        Broken(VisitStatus.Made, it => it with { Entries = [null!] });
        Broken(VisitStatus.Made, it => it with { Verifications = null! });
        Broken(VisitStatus.Made, it => it with { Entries = [it.Entries[0] with { Place = "" }] });
        Broken(VisitStatus.Made, it => it with { Entries = [it.Entries[0] with { PersonsMet = null! }] });
        Broken(VisitStatus.Made, it => it with { Entries = [it.Entries[0] with { PersonsMet = [null!] }] });
        Broken(VisitStatus.Planned, it => it with { Plan = it.Plan! with { Purpose = " " } });
        Broken(VisitStatus.CalledOff, it => it with { CalledOff = it.CalledOff! with { Reason = " " } });
        Broken(VisitStatus.Verified, it => it with { Verifications = [it.Verifications[0] with { By = null! }] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [it.Verifications[0] with { Grounds = "" }] });
    }

    [Fact]
    public void Parts_that_cannot_go_together_are_refused()
    {
        VisitDiaryVerificationRow verification = In(VisitStatus.Verified).ToSnapshot().Visits[0].Verifications[0];
        VisitDiaryEntryRow entry = Recorded().ToSnapshot().Visits[0].Entries[0];

        Broken(VisitStatus.Planned, it => it with { Plan = null });
        Broken(VisitStatus.CalledOff, it => it with { Plan = null });
        Broken(VisitStatus.CalledOff, it => it with { Entries = [entry] });
        Broken(VisitStatus.Made, it => it with { CalledOff = new() { Reason = "取消", At = At(1) } });
        Broken(VisitStatus.Planned, it => it with { Verifications = [verification] });
        Broken(VisitStatus.Made, it => it with { Entries = [entry with { End = entry.Start }] });
        Broken(VisitStatus.Made, it => it with { Entries = [entry with { Correction = "更正" }] });
        Broken(VisitStatus.Made, it => it with { Entries = [entry, entry] });
        Broken(VisitStatus.Made, it => it with { Entries = [entry, entry with { Correction = " " }] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [verification, verification] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [verification with { Entry = 2 }] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [verification with { Entry = 0 }] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [verification with { Outcome = "false" }] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [verification with { Outcome = "Genuine" }] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [verification with { FalseTo = null }] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [verification with { FalseFrom = null, FalseTo = null }] });
        Broken(VisitStatus.Verified, it => it with { Verifications = [verification with { FalseTo = verification.FalseFrom }] });
    }
}
