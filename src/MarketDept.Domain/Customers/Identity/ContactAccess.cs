namespace MarketDept.Domain.Customers.Identity;

/// <summary>Whether somebody may see a customer's contact data (联系资料查看权限). Owner, collector in charge and manager may, and the salesperson who
/// gathered the data while nobody owns the customer.</summary>
/// <remarks>
/// <para>The deputy may not, and no delegation allows it: delegations cover decisions, and reading is none. The supervising executive may not: he
/// decides appeals and the manager's own cases, and no clause lets him read customers.</para>
/// <para>A recorded owner who no longer holds a position that owns customers sees nothing until the manager replaces him. The company has nothing
/// to choose here.</para>
/// <para>The answer names the viewer only and holds no contact data. Equality is by value.</para>
/// </remarks>
/// <param name="Viewer">The person who wants to see the data (查看人).</param>
/// <param name="Ground">Why the viewer may or may not see the data (依据).</param>
public sealed record ContactAccess(StaffMember Viewer, ContactAccessGround Ground) : DomainValue
{
    /// <summary>Answers whether somebody may see a customer's contact data, and why (查询查看权限).</summary>
    /// <param name="viewer">The person who wants to see the data.</param>
    /// <param name="owner">The customer's owner; null where the customer is contested or nobody owns him.</param>
    /// <param name="collector">The collector in charge of the customer; null where nobody is.</param>
    /// <param name="gatherer">The salesperson who gathered the data (<c>Customer.GatheredBy</c>). Without the data he could not call.</param>
    /// <exception cref="ArgumentException">There is no viewer, or an id is <c>default</c>; "nobody" is a null.</exception>
    [Clause("2.1")]
    [Clause("3.5")]
    [Clause("4.1")]
    [Clause("6.5")]
    [Clause("8.1.3")]
    public static ContactAccess Ask(StaffMember viewer, Id<StaffMember>? owner, Id<StaffMember>? collector, Id<StaffMember>? gatherer)
    {
        Guard.Against.Null(viewer);
        Guard.Against.None(owner);
        Guard.Against.None(collector);
        Guard.Against.None(gatherer);
        return new ContactAccess(viewer, GroundOf(viewer, owner, collector, gatherer));
    }

    /// <summary>Refuses a viewer who may not see a customer's contact data (核对查看权限).</summary>
    /// <inheritdoc cref="Ask" path="/param"/>
    /// <exception cref="ArgumentException">There is no viewer, or an id is <c>default</c>; "nobody" is a null.</exception>
    /// <exception cref="DomainException">The person may not (<see cref="CustomerRefusals.ContactDataNotVisible"/>).</exception>
    [Clause("8.1.3")]
    public static void Require(StaffMember viewer, Id<StaffMember>? owner, Id<StaffMember>? collector, Id<StaffMember>? gatherer)
    {
        var answer = Ask(viewer, owner, collector, gatherer);
        if (!answer.IsAllowed)
        {
            throw CustomerRefusals.ContactDataNotVisible.Because(
                $"{viewer.Id}（{viewer.Position.Title}）：{answer.Why}", $"'{viewer.Id}' ({viewer.Position.Title}): {answer.Why}", answer.Clause);
        }
    }

    /// <summary>Whether the viewer may see the contact data (是否允许).</summary>
    public bool IsAllowed => Ground is ContactAccessGround.Gatherer or ContactAccessGround.Owner or ContactAccessGround.CollectorInCharge or ContactAccessGround.Manager;

    /// <summary>The clause that the answer rests on (条款).</summary>
    public ClauseId Clause => Ground switch
    {
        ContactAccessGround.Manager => new ClauseId(3, 5),
        ContactAccessGround.DeputyIsNotManager => new ClauseId(4, 1),
        ContactAccessGround.OwnerIsNoSalesperson => new ClauseId(5, 3),
        ContactAccessGround.CollectorInCharge or ContactAccessGround.CollectorIsNoCollector => new ClauseId(6, 5),
        ContactAccessGround.Gatherer => new ClauseId(8, 1, 1),
        ContactAccessGround.OtherSalespersonsCustomer => new ClauseId(8, 1, 3),
        _ => new ClauseId(2, 1),
    };

    /// <summary>A telephone number as the viewer may see it (按权限显示的电话): in full or masked.</summary>
    /// <param name="phone">A telephone number of the customer asked about.</param>
    [Clause("2.1")]
    public string Show(PhoneNumber phone) => IsAllowed ? phone.Unmasked() : phone.ToString();

    /// <summary>Tells in sentences whether the viewer may see the data, and why (查看权限说明).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, Clause, writer.Zh
            ? $"{Viewer.Id}（{Viewer.Position.Title.Chinese}）{(IsAllowed ? "可以" : "不得")}查看该客户的联系资料。"
            : $"{Viewer.Id} ({Viewer.Position.Title.English}) {(IsAllowed ? "may" : "may not")} see the contact data of this customer.");
        writer.Add(ExplanationTopic.Fact, Clause, Why.In(language));
        if (!IsAllowed)
        {
            writer.Add(ExplanationTopic.Reading, new ClauseId(2, 1), writer.Zh
                ? "归属业务员、负责该客户的收款员和部门经理可以查看，无人归属时搜集资料的业务员也可以；其他人只可查问客户是否已有归属。"
                : "The owner, the collector in charge and the manager see them, and while nobody owns him the salesperson who gathered them; anybody else may ask whether the customer is taken.");
        }

        return writer.Done();
    }

    private static ContactAccessGround GroundOf(StaffMember viewer, Id<StaffMember>? owner, Id<StaffMember>? collector, Id<StaffMember>? gatherer)
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

    internal Bilingual Why => Ground switch
    {
        ContactAccessGround.Gatherer => new("该客户的资料由他搜集，目前无人归属；不看资料便无法联系。", "He gathered the data, and nobody owns the customer yet; without them he could not call."),
        ContactAccessGround.Owner => new("他是该客户的归属业务员。", "He is the salesperson who owns the customer."),
        ContactAccessGround.CollectorInCharge => new("他是负责该客户的收款员；可以查看，但不因此拥有客户。", "He is the collector in charge; he may read the customer and does not own him for it."),
        ContactAccessGround.Manager => new("经理督查客户维护，可以查看全部客户。", "The manager supervises maintenance and may read all customers."),
        ContactAccessGround.OtherSalespersonsCustomer => new("该客户由其他业务员管辖，其联系资料不得抄用。", "The customer is in another salesperson's charge, whose contact data may not be copied."),
        ContactAccessGround.OwnerUnsettled => new("该客户的归属存争议或无人归属；在确定之前，除资料搜集人外，业务员不得查看。", "The owner is contested or there is none; until that is settled, no salesperson sees them but the one who gathered them."),
        ContactAccessGround.OwnerIsNoSalesperson => new("他登记为归属人，但不是业务员；须由经理重新指派。", "He is recorded as owner but is no salesperson; the manager has to reassign the customer."),
        ContactAccessGround.CollectorIsNoCollector => new("他登记为负责收款，但不是收款员。", "He is recorded as collector in charge but is no collector."),
        ContactAccessGround.DeputyIsNotManager => new("副经理只在授权之内代行经理的决定；查看联系资料不是可以授权的决定事项。", "The deputy makes the manager's decisions within a delegation; reading contact data is no decision that can be delegated."),
        _ => new("他既不归属也不负责该客户。", "He neither owns the customer nor collects from him."),
    };
}
