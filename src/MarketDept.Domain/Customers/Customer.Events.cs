using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

/// <summary>A customer's record was opened (已建档).</summary>
/// <param name="Identity">Name, credit code and telephones, which are contact data.</param>
/// <param name="By">The salesperson who gathered the data.</param>
/// <param name="Channel">The channel through which the data came.</param>
/// <param name="Terms">The company's terms of ownership that the record keeps.</param>
public sealed record CustomerRegistered(CustomerIdentity Identity, Id<StaffMember> By, string Channel, OwnershipTerms Terms) : DomainEvent;

/// <summary>A contact with a customer was logged (已登记联系). The event is dated by the recording, not by the contact.</summary>
/// <param name="Contact">The entry in the log; its note may hold contact data.</param>
public sealed record CustomerContactRecorded(Contact Contact) : DomainEvent;

/// <summary>A customer was given to a salesperson by decision (已移交).</summary>
/// <param name="To">The salesperson who gained the customer.</param>
/// <param name="By">The person who decided.</param>
public sealed record CustomerTransferred(Id<StaffMember> To, Id<StaffMember> By) : DomainEvent;

/// <summary>The ownership of a customer was ended without a successor (已终止归属).</summary>
/// <param name="Of">The owner until then.</param>
/// <param name="By">The person who decided.</param>
public sealed record CustomerOwnershipEnded(Id<StaffMember> Of, Id<StaffMember> By) : DomainEvent;

/// <summary>A contact person's data were blanked on request (已应请求删除联系人资料). The event holds none of them.</summary>
/// <param name="By">The person who blanked the data.</param>
/// <param name="Notes">The contacts whose notes were blanked; may be empty.</param>
/// <param name="Telephones">How many telephone numbers were removed.</param>
/// <param name="IsNameBlanked">Whether the person's name was removed from the report of interest.</param>
public sealed record CustomerContactPersonBlanked(Id<StaffMember> By, ValueList<Id<Contact>> Notes, int Telephones, bool IsNameBlanked) : DomainEvent;

/// <summary>It was decided whether a customer outside the delivery area is served (已决定范围外客户).</summary>
/// <param name="Region">The customer's region, outside the delivery area at that time.</param>
/// <param name="IsServed">Whether the department serves the customer all the same.</param>
/// <param name="Decision">Who decided, why and when.</param>
public sealed record CustomerAreaDecided(RegionCode Region, bool IsServed, ReasonedDecision Decision) : DomainEvent;

/// <summary>A contest of equal first contacts was settled by decision (已裁决).</summary>
/// <param name="Owner">The salesperson to whom the customer was awarded.</param>
/// <param name="By">The person who decided.</param>
public sealed record CustomerArbitrated(Id<StaffMember> Owner, Id<StaffMember> By) : DomainEvent;

/// <summary>A customer's record was merged into another one, which stays (已并入其他档案).</summary>
/// <param name="Into">The record that stays.</param>
/// <param name="By">The person who decided.</param>
public sealed record CustomerMergedAway(Id<Customer> Into, Id<StaffMember> By) : DomainEvent;

/// <summary>Another record was merged into this one (已并入本档案). The members tell what was taken over besides the evidence of ownership, and what was dropped.</summary>
/// <remarks>No member tells of a decision whether the customer is served outside the delivery area. It goes with the region, taken over or equal, unless
/// this record has one of that region.</remarks>
/// <param name="From">The record that is merged away.</param>
/// <param name="By">The person who decided.</param>
public sealed record CustomerAbsorbed(Id<Customer> From, Id<StaffMember> By) : DomainEvent
{
    /// <summary>The stage that was taken over from the other record; null where this record's own stays.</summary>
    public CustomerStage? Stage { get; init; }
    /// <summary>The report of interest that was taken over from the other record; null where this record's own stays, or neither had one.</summary>
    public InterestReport? Interest { get; init; }
    /// <summary>The collector who was taken over; null where this record had its own, or neither had one.</summary>
    public Id<StaffMember>? Collector { get; init; }
    /// <summary>The code of the region that was taken over; null where this record had its own, or neither had one.</summary>
    public RegionCode? Region { get; init; }
    /// <summary>The settlement terms that were taken over, in the order of their recording; may be empty.</summary>
    public ValueList<SettlementTerm> Settlements { get; init; } = [];
    /// <summary>The other record's collector, dropped because this record had its own (未沿用的收款员); null where none was dropped.</summary>
    public Id<StaffMember>? DroppedCollector { get; init; }
    /// <summary>The other record's region, dropped because this record had its own (未沿用的区域); null where none was dropped.</summary>
    public RegionCode? DroppedRegion { get; init; }
    /// <summary>The earlier of the two reports of interest, which was dropped (未沿用的意向资料); null where none was dropped.</summary>
    public InterestReport? DroppedInterest { get; init; }
    /// <summary>The other record's name, credit code and telephones, which are never taken over (未沿用的身份); null where both records have the same.</summary>
    public CustomerIdentity? DroppedIdentity { get; init; }
}

/// <summary>Evidence came in from another copy of the record (已同步归属证据). The event is dated by the latest entry.</summary>
/// <param name="Contacts">The contacts that were new to this copy, or whose note is blanked now.</param>
/// <param name="Transfers">The transfers that were new to this copy.</param>
/// <param name="Arbitrations">The arbitrations that were new to this copy.</param>
/// <param name="Ends">The ends of ownership that were new to this copy.</param>
/// <param name="Merges">The merges that were new to this copy.</param>
public sealed record CustomerEvidenceUnited(
    ValueList<Contact> Contacts, ValueList<OwnershipDecision> Transfers, ValueList<OwnershipDecision> Arbitrations, ValueList<OwnershipDecision> Ends,
    ValueList<RecordMerge> Merges) : DomainEvent;

/// <summary>A customer entered another stage, such as interested or active (阶段变更).</summary>
/// <param name="Stage">The stage that the customer is in now.</param>
/// <param name="Report">The report of interest that led to the stage; null for any other step.</param>
public sealed record CustomerStageEntered(CustomerStage Stage, InterestReport? Report = null) : DomainEvent;

/// <summary>A collector was put in charge of a customer (已指定收款员).</summary>
/// <param name="Collector">The collector in charge from now on.</param>
/// <param name="By">The person who decided.</param>
public sealed record CustomerCollectorAssigned(Id<StaffMember> Collector, Id<StaffMember> By) : DomainEvent;

/// <summary>A settlement term was added to a customer's record (已约定结算方式).</summary>
/// <param name="Term">The settlement term, with its first day.</param>
public sealed record CustomerSettlementAgreed(SettlementTerm Term) : DomainEvent;

/// <summary>The region in which a customer is located was recorded (已登记区域).</summary>
/// <param name="Region">The code of the region.</param>
public sealed record CustomerLocated(RegionCode Region) : DomainEvent;

/// <summary>Name, credit code or telephones of a customer were corrected (已更正身份).</summary>
/// <param name="Identity">Name, credit code and telephones as corrected; contact data.</param>
public sealed record CustomerIdentityCorrected(CustomerIdentity Identity) : DomainEvent;
