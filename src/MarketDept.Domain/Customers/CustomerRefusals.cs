namespace MarketDept.Domain.Customers;

/// <summary>Why a step on a customer's record is refused (客户档案的拒绝理由): on the record itself, on whose the customer is, or on his contact data.</summary>
public static class CustomerRefusals
{
    /// <summary>The record was merged into another.</summary>
    public static readonly Refusal MergedAway = new("customer.merged-away", "8.1.2", RefusalCategory.WrongState,
        zh: "这份档案已并入另一份档案。请改用并入的那份档案。", en: "The record was merged into another. Use that record instead.");

    /// <summary>A record would be merged into itself.</summary>
    public static readonly Refusal MergeIntoItself = new("customer.merge-into-itself", "8.1.2", RefusalCategory.Conflict,
        zh: "客户档案不得并入自身。请指明另一份档案。", en: "The record would be merged into itself. Name another record.");

    /// <summary>The records to be merged have different credit codes.</summary>
    public static readonly Refusal CodesDiffer = new("customer.codes-differ", "8.1.2", RefusalCategory.Conflict,
        zh: "两份档案的统一社会信用代码不同，是两个客户，不得合并。代码登记有误的，请先更正。",
        en: "The records have different credit codes, so they are two customers and cannot be merged. Correct a wrong code first.");

    /// <summary>The customer is inside the delivery area, or it is not known whether he is, so no exception can be decided.</summary>
    public static readonly Refusal NotOutsideArea = new("customer.not-outside-area", "2.2", RefusalCategory.WrongState,
        zh: "客户所在区域不能确定在配送范围之外。在范围之内的，不须经理决定；区域未登记或不够具体的，请先登记具体的区域。",
        en: "The customer is not known to be outside the delivery area. Inside it no decision is needed; where the region is missing or not exact enough, record it first.");

    /// <summary>The report on an interested customer comes from a person who is not his owner.</summary>
    public static readonly Refusal ReportByAnother = new("customer.report-by-another", "8.1.5", RefusalCategory.NotEntitled,
        zh: "上报人不是该客户的归属业务员。意向客户的详细资料须由归属业务员上报。", en: "The person who reports does not own the customer. Let the owner report the interested customer.");

    /// <summary>The report on an interested customer is not complete.</summary>
    public static readonly Refusal ReportIncomplete = new("customer.report-incomplete", "8.1.5", RefusalCategory.Incomplete,
        zh: "意向客户的详细资料缺项。联系人、业务需求、期望结算方式、线路或区域须齐备。",
        en: "The report on the interested customer is incomplete. Give contact person, demand, expected settlement, and route or area.");

    /// <summary>The report on an interested customer goes to somebody who does not lead the department, or to the reporter himself.</summary>
    public static readonly Refusal ReportNotToLeader = new("customer.report-not-to-leader", "8.1.5", RefusalCategory.NotEntitled,
        zh: "上报对象不是部门领导，或者就是上报人自己。须上报部门经理、获其授权的副经理或主管领导，不得报给自己。",
        en: "The report goes to a person who does not lead the department, or to the reporter himself. Name the manager, the deputy to whom he delegated this, or the supervising executive.");

    /// <summary>The settlement term belongs to another customer.</summary>
    public static readonly Refusal SettlementOfAnother = new("customer.settlement-of-another", "8.2.2", RefusalCategory.UnknownReference,
        zh: "这项结算约定属于另一名客户。须为本客户或已并入本档案的客户的约定。",
        en: "The settlement term belongs to another customer. Give a term of this customer, or of a record merged into this one.");

    /// <summary>The customer would go to somebody who is no salesperson, and no manager whom the company lets own customers.</summary>
    public static readonly Refusal NotASalesperson = new("customer.not-a-salesperson", "5.3", RefusalCategory.NotEntitled,
        zh: "接手人不是业务员，也不是公司准许拥有客户的经理。请指明一名业务员；公司另有设定的，也可指明经理。",
        en: "The person who would get the customer is no salesperson, and no manager whom the company lets own customers. Name a salesperson, or a manager where the company's terms let him own.");

    /// <summary>The contact's id is taken by another contact under the same record.</summary>
    public static readonly Refusal ContactIdTaken = new("customer.contact-id-taken", "8.2.1", RefusalCategory.Conflict,
        zh: "这个编号已代表另一次联系。已登记的内容不得改写，请另用编号。", en: "The id belongs to another contact, and entries are never changed. Take a new id.");

    /// <summary>The contact was had by a person from outside the department.</summary>
    public static readonly Refusal ContactByOutsider = new("customer.contact-by-outsider", "5.3", RefusalCategory.NotEntitled,
        zh: "联系客户的人不是市场部人员。请只登记本部门人员与客户的联系。", en: "The person who had the contact does not belong to the department. Log only contacts of members of the department.");

    /// <summary>Nothing is contested, so there is nothing to arbitrate.</summary>
    public static readonly Refusal NothingContested = new("customer.nothing-contested", "8.1.2", RefusalCategory.WrongState,
        zh: "客户的归属当时没有争议，不能裁决。至少两名业务员同时最早联系的，才须裁决。", en: "The customer was not contested then. Arbitrate only where at least two salespersons were first at the same time.");

    /// <summary>The customer would be awarded to somebody who is not in the contest.</summary>
    public static readonly Refusal OwnerNotInContest = new("customer.owner-not-in-contest", "8.1.2", RefusalCategory.UnknownReference,
        zh: "所裁定的归属人不在争议各方之中。请裁给其中一方。", en: "The person awarded is not in the contest. Award the customer to one of the claimants.");

    /// <summary>The person whose ownership would end does not own the customer.</summary>
    public static readonly Refusal NotTheOwner = new("customer.not-the-owner", "2.3", RefusalCategory.Conflict,
        zh: "这个人不是客户的归属人，没有归属可以终止。请核对客户归属。", en: "The person does not own the customer, so no ownership can end. Check who owns the customer.");

    /// <summary>Two records stand under different terms of ownership, so their evidence cannot be judged together.</summary>
    public static readonly Refusal OwnershipTermsDiffer = new("customer.ownership-terms-differ", "8.1.2", RefusalCategory.Conflict,
        zh: "两份档案依据的客户归属设定不同，不得合在一起判断归属。请先把其中一份按另一份的设定还原。",
        en: "The two records have different terms of ownership. Restore one of them under the terms of the other first.");

    /// <summary>The viewer is not the owner, the collector in charge, the manager, or, while nobody owns the customer, the salesperson who gathered the data.</summary>
    public static readonly Refusal ContactDataNotVisible = new("customer.contact-data-not-visible", "2.1", RefusalCategory.NotEntitled,
        zh: "不得查看该客户的联系资料。请由归属业务员、负责该客户的收款员或经理办理；无人归属时，也可由搜集资料的业务员办理。",
        en: "The person may not see the contact data of this customer. Let the owner, the collector in charge or the manager act, or the salesperson who gathered the data while nobody owns the customer.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        MergedAway, MergeIntoItself, CodesDiffer, NotOutsideArea, ReportByAnother, ReportIncomplete, ReportNotToLeader, SettlementOfAnother,
        NotASalesperson, ContactIdTaken, ContactByOutsider, NothingContested, OwnerNotInContest, NotTheOwner, OwnershipTermsDiffer,
        ContactDataNotVisible,
    ];
}
