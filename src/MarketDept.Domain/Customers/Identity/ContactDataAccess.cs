namespace MarketDept.Domain.Customers.Identity;

/// <summary>Who may see a customer's contact data (联系资料查看权限): its owner, its collector, the manager, and while nobody
/// owns it whoever gathered the data; nobody else.</summary>
/// <remarks>
/// <para>The deputy sees none by his position, and no delegation gives it to him: a delegation covers matters to be decided, and
/// none of them is the reading of contact data. Nor does the supervising executive: he decides appeals and the manager's own
/// cases, and no clause lets him read customers.</para>
/// <para>Being recorded is not enough: an owner who has become something else is the manager's to replace, and sees nothing until
/// then. There is nothing to set, so there is no policy to make.</para>
/// </remarks>
public static class ContactDataAccess
{
    /// <summary>Answers whether somebody may see the contact data of a customer.</summary>
    /// <param name="viewer">Who wants to see them.</param>
    /// <param name="owner">Who owns the customer; null where that is contested or nobody does.</param>
    /// <param name="collector">Who collects from the customer; null where nobody is in charge.</param>
    /// <param name="gatherer">Who gathered the data (<c>Customer.GatheredBy</c>): without them he could not call.</param>
    /// <exception cref="ArgumentException">There is no viewer, or an id is <c>default</c>; "nobody" is a null.</exception>
    [Clause("2.1")]
    [Clause("3.5")]
    [Clause("4.1")]
    [Clause("6.5")]
    [Clause("8.1.3")]
    public static ContactAccessDecision Ask(StaffMember viewer, Id<StaffMember>? owner, Id<StaffMember>? collector, Id<StaffMember>? gatherer)
    {
        Guard.Against.Null(viewer);
        Guard.Against.None(owner);
        Guard.Against.None(collector);
        Guard.Against.None(gatherer);
        return new ContactAccessDecision(viewer, Ground(viewer, owner, collector, gatherer));
    }

    /// <summary>Refuses unless somebody may see the contact data of a customer.</summary>
    /// <inheritdoc cref="Ask" path="/param"/>
    /// <exception cref="ArgumentException">There is no viewer, or an id is <c>default</c>; "nobody" is a null.</exception>
    /// <exception cref="DomainException">He may not (<see cref="ContactDataRefusals.NotVisible"/>).</exception>
    [Clause("8.1.3")]
    public static void Require(StaffMember viewer, Id<StaffMember>? owner, Id<StaffMember>? collector, Id<StaffMember>? gatherer)
    {
        var answer = Ask(viewer, owner, collector, gatherer);
        if (!answer.IsAllowed)
        {
            throw ContactDataRefusals.NotVisible.Because(
                $"{viewer.Id}（{viewer.Position.Title}）：{answer.Why}", $"'{viewer.Id}' ({viewer.Position.Title}): {answer.Why}", answer.Clause);
        }
    }

    private static ContactAccessGround Ground(StaffMember viewer, Id<StaffMember>? owner, Id<StaffMember>? collector, Id<StaffMember>? gatherer)
    {
        var position = viewer.Position;
        if (position == Position.Manager)
            return ContactAccessGround.Manager;
        if (owner == viewer.Id && position == Position.Salesperson)
            return ContactAccessGround.Owner;
        if (collector == viewer.Id && position == Position.Collector)
            return ContactAccessGround.CollectorInCharge;
        if (owner == viewer.Id)
            return ContactAccessGround.OwnerIsNoSalesperson;
        if (collector == viewer.Id)
            return ContactAccessGround.CollectorIsNoCollector;
        if (position == Position.Salesperson)
            return owner is null && gatherer == viewer.Id ? ContactAccessGround.Gatherer : owner is null ? ContactAccessGround.OwnerUnsettled : ContactAccessGround.OtherSalespersonsCustomer;
        return position == Position.DeputyManager ? ContactAccessGround.DeputyIsNotManager : ContactAccessGround.NotInCharge;
    }
}
