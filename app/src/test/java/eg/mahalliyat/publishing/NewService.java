package eg.mahalliyat.publishing;

import java.util.Map;
import java.util.TreeMap;

/** A small service that nobody has heard of, as its author types it. */
final class NewService {
  private static final String DEFINITION = """
      code: CODE
      version: 1
      category: GEN
      legal: ["43/1979"]
      channels: [portal, counter]
      competence: unit-of-site
      questions:
        - {key: place, kind: text}
        - {key: loud, kind: yes-no}
      fees:
        file:
          - {key: OPEN, item: LF-SHOP, amount: "25", from: 2026-01-01, legal: "43/1979", mark: A}
      procedure:
        clock: {decide-within: 5 working-days, mark: A, silence: escalate}
        start: intake
        stages:
          intake:
            tasks:
              - {id: hearing, kind: review, by: counter-clerk, within: 1 working-day,
                 decisions: [accept, refuse], reasons: {refuse: [unclear]}}
            next:
              - {when: "decisions.hearing == 'refuse'", end: refused}
              - {to: payment}
          payment:
            tasks: [{id: pay, kind: payment, fees: file, expires: 7 calendar-days, lapse: shelved}]
            end: completed
      """;

  private static final String ENGLISH = """
      title: "Report a loud neighbour TITLE"
      summary: "Tell us where it is loud, and we look into it."
      who: ["Anybody who lives in the unit"]
      steps: ["You tell us where", "We look into it", "You pay the fee"]
      questions:
        place: {label: "Where is it loud?"}
        loud: {label: "Is it loud at night?"}
      fees: {OPEN: "File fee"}
      stages: {intake: "We read your report", payment: "We wait for the fee"}
      tasks: {hearing: "Read the report", pay: "Pay the fee"}
      decisions: {hearing: {accept: "Accept", refuse: "Refuse"}}
      reasons: {hearing: {refuse: {unclear: "It is not clear"}}}
      sms:
        received: "Received {number}"
        pay: "Pay {amount}, {number}"
        completed: "Done {number}"
        refused: "Refused {number}"
        shelved: "Shelved {number}"
        withdrawn: "Withdrawn {number}"
      """;

  private static final String ARABIC = """
      title: "الإبلاغ عن جار مزعج TITLE"
      summary: "أخبرنا أين الإزعاج، ونحن نبحثه."
      who: ["كل من يسكن في الوحدة"]
      steps: ["تخبرنا بالمكان", "نبحث البلاغ", "تسدد الرسم"]
      questions:
        place: {label: "أين الإزعاج؟"}
        loud: {label: "هل هو ليلًا؟"}
      fees: {OPEN: "رسم فتح ملف"}
      stages: {intake: "نقرأ بلاغك", payment: "ننتظر السداد"}
      tasks: {hearing: "قراءة البلاغ", pay: "سداد الرسم"}
      decisions: {hearing: {accept: "قبول", refuse: "رفض"}}
      reasons: {hearing: {refuse: {unclear: "غير واضح"}}}
      sms:
        received: "استلمنا {number}"
        pay: "سدد {amount} للطلب {number}"
        completed: "تم {number}"
        refused: "رفض {number}"
        shelved: "حفظ {number}"
        withdrawn: "سحب {number}"
      """;

  private static final String CASE = """
      story: "Everything is in order."
      begins: 2026-05-03
      by: citizen-1
      given:
        applicant: person
        answers: {place: "شارع 9", loud: "yes"}
      steps:
        - {day: 2026-05-03, task: hearing, decide: accept, by: mona, role: counter-clerk}
        - {day: 2026-05-04, task: pay, settle: "yes"}
      expect:
        stages: [intake, payment]
        bills: {file: {OPEN: "25.00", total: "25.00"}}
        messages: [received, pay, completed]
        end: completed
      """;

  private static final String REFUSED = """
      story: "It is not clear what is meant."
      like: good-way
      steps:
        - {day: 2026-05-03, task: hearing, decide: refuse, by: mona, role: counter-clerk, text: "لا يتضح المكان", reasons: [unclear]}
      expect:
        stages: [intake]
        messages: [received, refused]
        end: refused
      """;

  private static final String UNPAID = """
      story: "Nobody pays."
      like: good-way
      steps:
        - {day: 2026-05-03, task: hearing, decide: accept, by: mona, role: counter-clerk}
        - {day: 2026-05-20, task: pay, lapse: "yes"}
      expect:
        stages: [intake, payment]
        bills: {file: {OPEN: "25.00", total: "25.00"}}
        messages: [received, pay, shelved]
        end: shelved
      """;

  private NewService() {}

  /** Its files. */
  static Map<String, String> texts(String code) {
    var texts = new TreeMap<String, String>();
    texts.put("service.yaml", DEFINITION.replace("CODE", code));
    texts.put("words.ar.yaml", ARABIC.replace("TITLE", code));
    texts.put("words.en.yaml", ENGLISH.replace("TITLE", code));
    texts.put("cases/good-way.yaml", CASE);
    texts.put("cases/refused.yaml", REFUSED);
    texts.put("cases/unpaid.yaml", UNPAID);
    return texts;
  }
}
