namespace MarketDept.Domain.Notices;

/// <summary>Why a step on one of the four forms is refused (通知单的拒绝理由).</summary>
public static class NoticeRefusals
{
    /// <summary>Somebody outside the marketing department fills in one of its forms.</summary>
    public static readonly Refusal HandlerNotOfDepartment = new("notices.handler-not-of-department", "8.2.2", RefusalCategory.NotEntitled,
        zh: "填写通知单的人不属于市场部。须由本部门人员填写。", en: "The person who fills the form in does not belong to the marketing department. Let a member of the department do so.");

    /// <summary>The customer already pays by the requested method.</summary>
    public static readonly Refusal SettlementUnchanged = new("notices.settlement-unchanged", "8.2.2", RefusalCategory.Conflict,
        zh: "客户现在就用这种结算方式。请填写另一种结算方式。", en: "The customer already pays by this method. Name another method.");

    /// <summary>A consent to arrears is requested for a customer who does not settle in cash.</summary>
    public static readonly Refusal MonthlyCustomer = new("notices.monthly-customer", "8.3.3", RefusalCategory.Conflict,
        zh: "客户按月结类结算，不需要同意欠费。同意欠费只用于以现金结算的客户，请核对客户的结算方式。", en: "The customer's settlement is of the monthly type and needs no consent. Check the settlement method; only a cash customer gets a consent.");

    /// <summary>The company has not stated whether payment on signed receipt is of the monthly type.</summary>
    public static readonly Refusal MonthlyTypeUnknown = new("notices.monthly-type-unknown", "8.3.3", RefusalCategory.Incomplete,
        zh: "公司没有写明回单付是否算月结类。请先写明，再发出通知单。", en: "The company has not stated whether payment on signed receipt is of the monthly type. State it before the form is issued.");

    /// <summary>The amount to be owed is not more than zero.</summary>
    public static readonly Refusal AmountNotPositive = new("notices.amount-not-positive", "8.3.3", RefusalCategory.Limit,
        zh: "欠费金额不大于零。请填写大于零的金额。", en: "The amount to be owed is not above zero. State an amount above zero.");

    /// <summary>A rate is not more than zero.</summary>
    public static readonly Refusal RateNotPositive = new("notices.rate-not-positive", "8.3.5", RefusalCategory.Limit,
        zh: "运价不大于零。请填写大于零的运价；免费托运的，请按免费托运填写。", en: "A rate is not above zero. State a rate above zero, or ask for free carriage.");

    /// <summary>The new rate equals the old one.</summary>
    public static readonly Refusal RateUnchanged = new("notices.rate-unchanged", "8.3.5", RefusalCategory.Conflict,
        zh: "新运价与原运价相同。请填写另一个运价。", en: "The new rate equals the old rate. State another rate.");

    /// <summary>The approval is recorded after the issue of the form; it has to come first.</summary>
    public static readonly Refusal ApprovalAfterForm = new("notices.approval-after-form", "8.3.3", RefusalCategory.WrongState,
        zh: "登记批准时，通知单已经发出。须先登记批准，再发出；要批准新内容的，请另填一张通知单。",
        en: "The form was issued before this approval is recorded. Record an approval before the issue; for a new request fill in a new form.");

    /// <summary>The form is approved already.</summary>
    public static readonly Refusal AlreadyApproved = new("notices.already-approved", "8.3.3", RefusalCategory.WrongState,
        zh: "这张通知单已经批准，无须再批。如要批准另一张，请指明那一张。", en: "The form is approved already, and nothing need be done. Name the other form if that one is meant.");

    /// <summary>The approval is of another matter, does not cover what the form asks for, or the form needs none.</summary>
    public static readonly Refusal ApprovalTooNarrow = new("notices.approval-too-narrow", "8.3.3", RefusalCategory.Limit,
        zh: "所批准的是另一事项，或者不能覆盖通知单所请求的范围。请缩小请求，或请经理另行批准；无须批准的通知单，请直接发出。",
        en: "The approval is of another matter, or does not cover what the form asks for. Ask for no more, or have the manager approve it; issue a form that needs no approval without one.");

    /// <summary>The form needs the manager's approval first, or it is not known whether it does.</summary>
    public static readonly Refusal NotApproved = new("notices.not-approved", "8.2.3", RefusalCategory.WrongState,
        zh: "所请求的事项未经经理批准，而该事项须经批准，或者尚不能确定是否须批准。请先报经理批准。", en: "The form is not approved, and its content needs an approval or may need one. Have the manager approve it first.");

    /// <summary>No department is named for a form; at least one is needed.</summary>
    public static readonly Refusal NoDepartment = new("notices.no-department", "2.6", RefusalCategory.Incomplete,
        zh: "通知单没有相关部门。请至少列明一个相关部门。", en: "No department is named for the form. Name at least one department.");

    /// <summary>One department is listed twice for a form, so its head would sign twice.</summary>
    public static readonly Refusal DepartmentTwice = new("notices.department-twice", "2.6", RefusalCategory.Conflict,
        zh: "同一部门在一种通知单上列了两次。请每个部门只列一次。", en: "A department is listed twice for one form. List each department once.");

    /// <summary>One person heads two of the departments that a form goes to, and would sign for both.</summary>
    public static readonly Refusal HeadTwice = new("notices.head-twice", "8.2.2", RefusalCategory.Conflict,
        zh: "两个相关部门由同一人负责，一人不得替两个部门签字。请另定负责人，或者只送其中一个部门。", en: "One person heads two of the departments concerned and may sign for one only. Name another head, or leave one department out.");

    /// <summary>The form asks for a day before its issue.</summary>
    public static readonly Refusal Retroactive = new("notices.retroactive", "8.3.5", RefusalCategory.Limit,
        zh: "所请求的生效日早于发出之日。请填写发出之日或以后的日期。", en: "The requested first day is before the day of issue. Name the day of issue or a later day.");

    /// <summary>The promised date is not after the day on which the form is issued.</summary>
    public static readonly Refusal PromisedNotAfterIssue = new("notices.promised-not-after-issue", "8.3.3", RefusalCategory.Limit,
        zh: "承诺付款的日期不晚于发出之日。请与客户约定更晚的日期。", en: "The promised date is not after the day of issue. Agree on a later date with the customer.");

    /// <summary>The pickup would take place before the notice is issued.</summary>
    public static readonly Refusal PickupBeforeIssue = new("notices.pickup-before-issue", "8.3.2", RefusalCategory.Limit,
        zh: "提货时间早于通知单的发出。请约定更晚的提货时间。", en: "The pickup begins before the notice is issued. Agree on a later time for the pickup.");

    /// <summary>The request does not meet the company's conditions for pickup.</summary>
    public static readonly Refusal ConditionsNotMet = new("notices.conditions-not-met", "8.3.2", RefusalCategory.Conflict,
        zh: "客户的要求不符合公司的提货条件。请登记不予提货，这不算违反。", en: "The request does not meet the company's conditions for pickup. Record the refusal of the pickup, which is no breach.");

    /// <summary>Not all of the company's conditions for pickup were checked for the request, or the company has named none.</summary>
    public static readonly Refusal ConditionsNotChecked = new("notices.conditions-not-checked", "8.3.2", RefusalCategory.Incomplete,
        zh: "还没有查明是否符合公司的提货条件，或者公司没有写明提货条件。请先逐项查明；没有写明的，请先写明。",
        en: "Not all conditions for pickup were checked, or the company has named none. Check each of them first; where there are none, have the company name them.");

    /// <summary>The form has no stubs and goes to no departments: the dispatcher alone signs a pickup.</summary>
    public static readonly Refusal WithoutStubs = new("notices.without-stubs", "8.3.2", RefusalCategory.Conflict,
        zh: "提货通知单没有存根，也不送相关部门。请由调度员在通知单上签字。", en: "A pickup notice has no stubs and goes to no departments. Let the dispatcher sign the notice.");

    /// <summary>A step that only a pickup notice knows, the dispatcher's signature or a refusal, is taken on another form.</summary>
    public static readonly Refusal NotAPickup = new("notices.not-a-pickup", "8.3.2", RefusalCategory.Conflict,
        zh: "这不是提货通知单，不由调度员签字，也不能不予办理。请由相关部门签字；签字只表示知悉。", en: "The form is no pickup notice, so no dispatcher signs and nobody can refuse it. Let the departments sign; a signature only acknowledges.");

    /// <summary>The form is signed before it was issued.</summary>
    public static readonly Refusal SignedBeforeIssue = new("notices.signed-before-issue", "8.2.2", RefusalCategory.WrongState,
        zh: "签字早于通知单的发出，或者通知单还没有发出。须先发出，后签字。", en: "The signature is earlier than the issue, or the form is not issued yet. Issue the form first.");

    /// <summary>The department is not among those that the form concerns.</summary>
    public static readonly Refusal DepartmentNotConcerned = new("notices.department-not-concerned", "8.2.2", RefusalCategory.UnknownReference,
        zh: "这个部门不是通知单的相关部门。请指明相关部门之一。", en: "The department is not one of those concerned. Name a department that the form was issued to.");

    /// <summary>The signer is neither the head of the department nor a delegate whom he named.</summary>
    public static readonly Refusal NotHeadOrDelegate = new("notices.not-head-or-delegate", "8.2.2", RefusalCategory.NotEntitled,
        zh: "签字的既不是部门负责人，也不是其指定的人。须由负责人或其指定的人签字。", en: "The signer is neither the head of the department nor a delegate. Let the head or a delegate sign.");

    /// <summary>The stub, or the pickup, is signed already.</summary>
    public static readonly Refusal AlreadySigned = new("notices.already-signed", "8.2.2", RefusalCategory.WrongState,
        zh: "这份存根或提货通知单已经签字，无须再签。如要签另一份，请指明那一份。", en: "The stub or the pickup notice is signed already, and nothing need be done. Name the other one if that one is meant.");

    /// <summary>The signer has signed for another department on the same form; a person signs for one department only.</summary>
    public static readonly Refusal SignerTwice = new("notices.signer-twice", "8.2.2", RefusalCategory.NotEntitled,
        zh: "签字的人已经替另一部门签过这张通知单。请由另一人替这个部门签字。", en: "The signer has signed this form for another department. Let another person sign for this one.");

    /// <summary>A pickup is signed by a person who is no dispatcher.</summary>
    public static readonly Refusal NotDispatcher = new("notices.not-dispatcher", "8.3.2", RefusalCategory.NotEntitled,
        zh: "在提货通知单上签字的不是调度员。须由调度员签字。", en: "The person who signs the pickup is no dispatcher. Let a dispatcher sign.");

    /// <summary>The handler of a pickup signs it as dispatcher.</summary>
    public static readonly Refusal DispatcherIsHandler = new("notices.dispatcher-is-handler", "8.3.2", RefusalCategory.NotEntitled,
        zh: "提货通知单的经办人以调度员的身份签字。须由另一名调度员签字。", en: "The handler of the pickup signs it as dispatcher. Let another dispatcher sign.");

    /// <summary>A notice is withdrawn by a person who is neither its handler nor the manager.</summary>
    public static readonly Refusal WithdrawnByAnother = new("notices.withdrawn-by-another", "8.2.2", RefusalCategory.NotEntitled,
        zh: "撤回通知单的既不是经办人，也不是经理。须由经办人或经理撤回。", en: "The person who withdraws the notice is neither its handler nor the manager. Let one of the two withdraw it.");

    /// <summary>A stub is filed that nobody has signed.</summary>
    public static readonly Refusal StubNotSigned = new("notices.stub-not-signed", "4.7", RefusalCategory.WrongState,
        zh: "要归档的存根还没有人签字。须先签字，后归档。", en: "The stub to be filed is not signed. Have it signed first.");

    /// <summary>A stub is filed by a person who is not its keeper.</summary>
    public static readonly Refusal NotKeeper = new("notices.not-keeper", "4.7", RefusalCategory.NotEntitled,
        zh: "归档存根的不是保管人。须由公司指定的保管人归档，没有指定时由副经理归档。", en: "The person who files the stub is not its keeper. Let the keeper file it; where none is named, the deputy manager.");

    /// <summary>A stub is filed with a last day of retention that is over.</summary>
    public static readonly Refusal RetentionOver = new("notices.retention-over", "4.7", RefusalCategory.Limit,
        zh: "存根的保管期限在归档时已经过去。期限不得早于归档之日。", en: "The last day of retention is before the day of filing. Name the day of filing or a later day.");

    /// <summary>The settlement method cannot be agreed by this form, or not from the named day.</summary>
    public static readonly Refusal NotEffective = new("notices.not-effective", "8.2.2", RefusalCategory.WrongState,
        zh: "结算方式不能由这张通知单约定，或不能从这一天起生效。请使用签齐的新（重）进客户操作通知单，并选没有障碍的日期。",
        en: "The settlement method cannot be agreed by this form, or not from that day. Use a complete onboarding notice and a day without obstacles.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        HandlerNotOfDepartment, SettlementUnchanged, MonthlyCustomer, MonthlyTypeUnknown, AmountNotPositive, RateNotPositive, RateUnchanged,
        ApprovalAfterForm, AlreadyApproved, ApprovalTooNarrow, NotApproved, NoDepartment, DepartmentTwice, HeadTwice, Retroactive,
        PromisedNotAfterIssue, PickupBeforeIssue, ConditionsNotMet, ConditionsNotChecked, WithoutStubs, NotAPickup, SignedBeforeIssue,
        DepartmentNotConcerned, NotHeadOrDelegate, AlreadySigned, SignerTwice, NotDispatcher, DispatcherIsHandler, WithdrawnByAnother,
        StubNotSigned, NotKeeper, RetentionOver, NotEffective,
    ];
}
