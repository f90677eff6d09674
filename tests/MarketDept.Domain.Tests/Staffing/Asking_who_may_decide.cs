using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Staffing;

[Clause("3.5")]
[Clause("3.6")]
[Clause("4.1")]
[Clause("8.5")]
public class Asking_who_may_decide
{
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 3, 2, 0);
    private static readonly StaffMember Manager = Person("M01", Position.Manager);
    private static readonly StaffMember Deputy = Person("D01", Position.DeputyManager);
    private static readonly StaffMember Executive = Person("X01", Position.SupervisingExecutive);
    private static readonly StaffMember Accused = Person("S01", Position.Salesperson);

    /// <summary>Everybody, every matter, with and without a delegation, and each kind of party, against a table written by hand.</summary>
    [Fact]
    public void Is_answered_for_every_position_matter_delegation_and_party()
    {
        foreach (var position in Position.List)
        {
            foreach (var matter in Matter.List)
            {
                foreach (var delegated in new[] { true, false })
                {
                    foreach (var party in new[] { "nobody", "a salesperson", "the manager", "himself" })
                    {
                        var decider = Person("P", position);
                        var parties = party switch
                        {
                            "nobody" => Array.Empty<StaffMember>(),
                            "a salesperson" => [Accused],
                            "the manager" => [Accused, Manager],
                            _ => [decider],
                        };
                        var authority = delegated && !matter.IsReserved
                            ? new DecisionAuthority(new Delegation(Manager, Person("P", Position.DeputyManager), [matter], new Interval(Now, null)))
                            : new DecisionAuthority();

                        var answer = authority.Ask(decider, matter, Now, parties);

                        Assert.True(
                            Expected(position.Name, matter.Name is "appeal" or "appointment" or "rule-adoption", delegated, party) == answer.IsAllowed,
                            $"{position.Name}, {matter.Name}, delegated {delegated}, party {party}: {answer.Ground}");
                    }
                }
            }
        }
    }

    [Fact]
    public void The_manager_decides_and_says_so()
    {
        var answer = new DecisionAuthority().Ask(Manager, Matter.Violation, Now, Accused);

        Assert.Equal((AuthorityGround.ByPosition, "11.1"), (answer.Ground, answer.Clause.ToString()));
        Assert.Contains("may decide", answer.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("可以决定", answer.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_decides_his_own_case()
    {
        var answer = new DecisionAuthority().Ask(Manager, Matter.Violation, Now, Manager);

        Assert.Equal((AuthorityGround.IsParty, Position.SupervisingExecutive), (answer.Ground, answer.WhoMay));
        var refusal = Assert.Throws<DomainException>(() => new DecisionAuthority().Require(Manager, Matter.Violation, Now, Manager));
        Assert.Equal(StaffingRefusals.DecidesOwnCase.Code, refusal.Code);
        Assert.Contains("It is for the supervising executive", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_manager_is_a_party_the_executive_decides_and_not_the_managers_delegate()
    {
        var authority = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.Violation], new Interval(Now, null)));

        Assert.Equal(AuthorityGround.InPlaceOfManager, authority.Ask(Executive, Matter.Violation, Now, Manager).Ground);
        Assert.Equal(AuthorityGround.ManagerIsParty, authority.Ask(Deputy, Matter.Violation, Now, Manager).Ground);
        Assert.Equal(AuthorityGround.NotEntitled, authority.Ask(Executive, Matter.Violation, Now, Accused).Ground);
    }

    [Fact]
    public void Where_no_manager_is_in_office_the_executive_decides_for_that_time_and_no_delegate()
    {
        var authority = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.Violation], new Interval(Now - Duration.FromDays(1), null)))
            .WithVacancy(new Interval(Now, Now + Duration.FromHours(1)));

        Assert.Equal(AuthorityGround.InPlaceOfManager, authority.Ask(Executive, Matter.Violation, Now, Accused).Ground);
        Assert.Equal((AuthorityGround.ManagerIsParty, Position.SupervisingExecutive),
            (authority.Ask(Deputy, Matter.Violation, Now).Ground, authority.Ask(Deputy, Matter.Violation, Now).WhoMay));
        Assert.False(authority.Ask(Manager, Matter.Violation, Now).IsAllowed);
        Assert.Contains("none is in office", authority.Ask(Deputy, Matter.Violation, Now).Explain(Language.English).ToString(), StringComparison.Ordinal);
        foreach (var outside in new[] { Now - Duration.Epsilon, Now + Duration.FromHours(1) })
        {
            Assert.Equal(AuthorityGround.ByPosition, authority.Ask(Manager, Matter.Violation, outside).Ground);
            Assert.Equal(AuthorityGround.ByDelegation, authority.Ask(Deputy, Matter.Violation, outside).Ground);
            Assert.Equal(AuthorityGround.NotEntitled, authority.Ask(Executive, Matter.Violation, outside).Ground);
        }
    }

    [Fact]
    public void A_vacancy_may_be_open_at_either_end_there_may_be_several_and_what_was_given_is_not_changed()
    {
        var authority = new DecisionAuthority();
        var vacant = authority.WithVacancy(new Interval(null, Now)).WithVacancy(new Interval(Now + Duration.FromHours(1), null));

        Assert.True(authority.Ask(Manager, Matter.Violation, Now - Duration.Epsilon).IsAllowed);
        Assert.False(vacant.Ask(Manager, Matter.Violation, Now - Duration.Epsilon).IsAllowed);
        Assert.True(vacant.Ask(Manager, Matter.Violation, Now).IsAllowed);
        Assert.False(vacant.Ask(Manager, Matter.Violation, Now + Duration.FromHours(1)).IsAllowed);
        Assert.Equal(AuthorityGround.ByPosition, vacant.Ask(Executive, Matter.Appeal, Now - Duration.Epsilon).Ground);
        Assert.Equal(AuthorityGround.NotEntitled, vacant.Ask(Deputy, Matter.Appeal, Now - Duration.Epsilon).Ground);
        Assert.Equal(AuthorityGround.IsParty, vacant.Ask(Executive, Matter.Violation, Now - Duration.Epsilon, Executive).Ground);
    }

    [Fact]
    [Clause("11.1")]
    public void An_appeal_rests_on_the_clause_of_the_sanction() => Assert.Equal(new ClauseId(11, 1), Matter.Appeal.Clause);

    [Fact]
    public void The_supervising_executive_decides_an_appointment_that_the_manager_proposes()
    {
        var candidate = Person("S02", Position.Salesperson);

        Assert.Equal((AuthorityGround.ByPosition, new ClauseId(3, 6)),
            (new DecisionAuthority().Ask(Executive, Matter.Appointment, Now, candidate).Ground, new DecisionAuthority().Ask(Executive, Matter.Appointment, Now, candidate).Clause));
        var answer = new DecisionAuthority().Ask(Manager, Matter.Appointment, Now, candidate);
        Assert.Equal((AuthorityGround.NotEntitled, Position.SupervisingExecutive), (answer.Ground, answer.WhoMay));
        Assert.Equal(
            StaffingRefusals.NotEntitledToDecide.Code,
            Assert.Throws<DomainException>(() => new DecisionAuthority().Require(Manager, Matter.Appointment, Now, candidate)).Code);
    }

    [Fact]
    public void Nobody_appoints_himself_neither_the_manager_nor_the_executive()
    {
        var authority = new DecisionAuthority();

        Assert.Equal(
            StaffingRefusals.DecidesOwnCase.Code, Assert.Throws<DomainException>(() => authority.Require(Manager, Matter.Appointment, Now, Manager)).Code);
        Assert.Equal(AuthorityGround.IsParty, authority.Ask(Executive, Matter.Appointment, Now, Executive).Ground);
        Assert.Equal(AuthorityGround.ByPosition, authority.Ask(Executive, Matter.Appointment, Now, Manager).Ground);
        Assert.True(authority.Ask(Person("X02", Position.SupervisingExecutive), Matter.Appointment, Now, Executive).IsAllowed);
    }

    [Fact]
    public void An_appointment_is_not_delegated_and_the_deputy_decides_none()
    {
        Assert.Throws<DomainException>(() => new Delegation(Manager, Deputy, [Matter.Appointment], new Interval(Now, null)));
        Assert.Equal(AuthorityGround.NotEntitled, new DecisionAuthority().Ask(Deputy, Matter.Appointment, Now, Accused).Ground);
        Assert.Empty(new DecisionAuthority().DelegatesFor(Matter.Appointment, Now));
        Assert.Equal((true, "appointment"), (Matter.Appointment.IsReserved, Matter.Appointment.Name));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void The_deputy_decides_within_the_period_of_his_delegation(int minutes, bool may)
    {
        var authority = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.Violation], new Interval(Now, Now + Duration.FromHours(1))));

        Assert.Equal(may, authority.Ask(Deputy, Matter.Violation, Now + Duration.FromMinutes(minutes), Accused).IsAllowed);
    }

    [Fact]
    public void The_deputy_decides_within_the_scope_of_his_delegation()
    {
        var authority = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.Arrears], new Interval(Now, null)));

        Assert.True(authority.Ask(Deputy, Matter.Arrears, Now).IsAllowed);
        var answer = authority.Ask(Deputy, Matter.Violation, Now);
        Assert.Equal((AuthorityGround.NotDelegated, "4.1"), (answer.Ground, answer.Clause.ToString()));
        Assert.Equal(
            StaffingRefusals.NotEntitledToDecide.Code,
            Assert.Throws<DomainException>(() => authority.Require(Deputy, Matter.Violation, Now)).Code);
    }

    [Fact]
    public void A_party_a_delegation_or_a_decider_that_is_nobody_is_refused()
    {
        Assert.Throws<ArgumentNullException>("parties", () => new DecisionAuthority().Ask(Manager, Matter.Violation, Now, [null!]));
        Assert.Throws<ArgumentNullException>("delegations", () => new DecisionAuthority([null!]));
        Assert.Throws<ArgumentNullException>("by", () => new DecisionAuthority().Ask(null!, Matter.Violation, Now));
    }

    [Fact]
    public void An_executive_who_is_a_party_is_told_that_another_decides() =>
        Assert.Contains("another supervising executive", new DecisionAuthority().Ask(Executive, Matter.Appeal, Now, Executive).Explain(Language.English).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Another_deputy_has_nothing_from_it() =>
        Assert.False(new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.Violation], new Interval(Now, null)))
            .Ask(Person("D02", Position.DeputyManager), Matter.Violation, Now).IsAllowed);

    /// <summary>Who may, in the words of the ruling.</summary>
    private static bool Expected(string position, bool reserved, bool delegated, string party) => (position, reserved, party) switch
    {
        (_, _, "himself") => false,
        ("supervising-executive", true, _) => true,
        ("supervising-executive", false, "the manager") => true,
        ("manager", false, "nobody" or "a salesperson") => true,

        // A manager of the same position as the party is another person here; the case is still not for a manager.
        ("deputy-manager", false, "nobody" or "a salesperson") => delegated,
        _ => false,
    };
}
