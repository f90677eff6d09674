namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 8, part 2: visiting customers and negotiating (拜访客户与洽谈业务), 8.2.1 to 8.2.5.</summary>
internal static class Section08Negotiation
{
    internal static readonly Clause[] Clauses =
    [
        new("8.2.1", ClauseKinds.Record)
        {
            Title = new("联系客户并记录", "Contacting and logging"),
            Summary = new(
                "主动联系客户，把公司的资料和信息送到客户手中，留下记录，此后不断往来，有必要时登门。",
                "Salespersons contact customers on their own initiative, send them the company's material and information, keep a record, stay in "
                + "touch, and visit them where necessary."),
            Ruling = Reading.Of(
                ("是否每次联系都要记录、多久不联系算中断，制度没有规定。", "The regulation does not say whether every contact is recorded, or when a contact has lapsed."),
                ("每次都记，连同送交的资料。", "Every contact is recorded, with the material that was passed on."),
                ("记录只增不改，更正另立一条。", "Records are never changed; a correction is a new entry."),
                ("至多多久不联系，由公司设定，没有默认；到期未联系只作提示。",
                    "The company sets how long there may be no contact, without a default; a lapse is only flagged.")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.2.2", ClauseKinds.Workflow | ClauseKinds.Invariant)
        {
            Title = new("新（重）进客户操作通知单", "Customer onboarding notice"),
            Summary = new(
                "客户新进或想换一种结算方式时，经办人填制《新（重）进客户操作通知单》，送到相关部门；这些部门的负责人签署存根以示确认，存根留在市场部妥为保管。",
                "For a new customer, or one who wants another settlement method, the handler fills in the customer onboarding notice and passes it "
                + "to the departments concerned. Their heads sign the stub to confirm, and the marketing department keeps the stub safe."),
            Ruling = Reading.Of(
                ("表名中的“新（重）进”，也包括流失后返回的客户。", "The form's name also covers customers who return after having been lost."),
                ("因此有三种情形要填表：新进、重返、改变结算方式。",
                    "So the form is filled in for three reasons: a new customer, a returning one, and another settlement method."),
                ("存根上的签字只表示知悉，没有拒签。", "A signature on the stub means that somebody knows of it; it cannot be refused."),
                ("表上至少列一个部门，每个部门由负责人或其指定的代理人签一次。",
                    "The form names at least one department, and each signs once, by its head or the deputy whom he named."),
                ("同一人在一份表上只代表一个部门签字，否则另一个部门等于无人知悉。",
                    "On one form a person signs for one department only, since otherwise nobody in the other would know of it."),
                ("一人兼任其中两个部门负责人的，表不予发出。", "A form that goes to two departments with the same head is not issued."),
                ("改变结算方式，或者约定月结类方式（见11.2.3）的，须先经部门经理批准，未经批准不得发出（见8.2.3、8.5）。",
                    "A change of settlement, or a method of the monthly type (see 11.2.3), needs the manager's approval before the form is issued (see 8.2.3 and 8.5)."),
                ("批准之前拟就的只是草稿。", "What was drawn up before the approval is only a draft."),
                ("全部签齐，新结算方式才生效；不早于最后一次签字，也不追溯已确认的账单。",
                    "The new method takes effect once all have signed, not before the last signature, and leaves confirmed bills alone.")),
            AnsweredBy = [new(11, 1)],
        },

        new("8.2.3", ClauseKinds.Permission)
        {
            Title = new("不得擅自许诺", "No unauthorised promises"),
            Summary = new(
                "不得自作主张，向客户许诺降价、免费或者变更结算方式。",
                "Nobody may promise a customer a lower rate, anything free of charge, or another settlement method without authority."),
            Ruling = Reading.Of(
                ("“擅自”是事先没有得到部门经理的授权，或者授权的范围比许诺窄。",
                    "Without authority means that the manager had given no authorisation beforehand, or one narrower than the promise."),
                ("有权决定该事项的人自己许诺，且与己无涉的，不属擅自。",
                    "Somebody entitled to decide the matter may promise it himself, unless his own interest is involved."),
                ("许诺本身就是违规；事后追认只使损失不再累计，不消除违规。",
                    "The promise itself is the breach; a later ratification stops the loss from growing and does not undo the breach."),
                ("几个人一同许诺的，各人都违规；其中一人获授权或有权决定的，不属擅自。",
                    "Of several who promise together each is in breach; if one of them was authorised or decides such matters, the promise is allowed."),
                ("免费托运与降价另由11.2.1处理，改为月结类结算另由11.2.3处理。",
                    "Free carriage and a lower rate come under 11.2.1, monthly settlement under 11.2.3."),
                ("免收仓储、点数、装卸等费用，或者改为其他结算方式，适用11.1。",
                    "Free storage, counting or handling, and any other change of settlement, come under 11.1."),
                ("比对计价依据时，不区分全角半角、横线和空格的写法。", "When it is compared what a rate is for, letter width, dashes and blanks make no difference."),
                ("提高运价不属本条，见8.3.5。", "Raising a rate is not covered here; see 8.3.5.")),
            AnsweredBy = [new(11, 1), new(11, 2, 1), new(11, 2, 3)],
        },

        new("8.2.4", ClauseKinds.Record | ClauseKinds.Human)
        {
            Title = new("拜访属实", "Truthful visits"),
            Summary = new(
                "外出拜访要据实，并留下记录；客户要求拜访的，不得推辞。",
                "Visits outside are reported truthfully and recorded, and a customer's request for a visit is not refused."),
            Ruling = Reading.Of(
                ("两项义务分开处理：谎报外出拜访适用11.3，推辞拜访要求适用11.1。",
                    "Two duties are kept apart: a false report of a visit comes under 11.3, a refused request under 11.1."),
                ("把拜访约到以后某日，不算推辞；推迟而不约定日期的，视同推辞，公司可以设定允许几次。",
                    "Naming a later day is no refusal; putting the visit off without one is, unless the company allows it so many times."),
                ("尚未答复的不算推辞；约定了日期而未去的，本条不作判断。",
                    "A request that is not answered yet is not refused; an agreed visit that did not take place is not judged here."),
                ("谎报的时段内确有拜访的，可以另行登记；经核实属实的，从旷工时间中扣除。",
                    "A true visit within a falsely claimed time can be recorded; once verified, it is taken off the absence.")),
            WhyNotComputed = new(
                "拜访是否属实须由经理核实；能够保存的是拜访记录、核实结果，以及客户的要求与答复。",
                "Whether a visit was genuine has to be verified by the manager; the visit, what he found, and each request with its answer can be kept."),
            AnsweredBy = [new(11, 1), new(11, 3)],
        },

        new("8.2.5", ClauseKinds.Human)
        {
            Title = new("手机畅通", "Reachable by phone"),
            Summary = new("手机要一直打得通。", "The mobile phone is reachable at all times."),
            Ruling = Reading.Of(
                ("“时刻”是否指昼夜，制度没有规定；这里指工作时间和约定的值守时间。",
                    "The regulation does not say whether this means round the clock; it means working hours and agreed duty.")),
            WhyNotComputed = new(
                "手机是否畅通，这里不监测；能够保存的只是打不通的投诉及其证据。",
                "Nobody's phone is monitored here; only a complaint of not getting through and its evidence can be kept."),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
