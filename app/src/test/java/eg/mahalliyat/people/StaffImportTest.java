package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Words;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list is taken over as a whole or not at all, and each line with a fault is named. */
@PlatformTest
class StaffImportTest {
  private static final String HEAD = "username,name_ar,name_en,unit,department,roles,from,until,national_id";
  private static final int LINES = 10_000;

  @Autowired TestPeople people;
  @Autowired StaffImport staffImport;
  @Autowired Officials officials;
  @Autowired Words words;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  private final String run = "i" + UUID.randomUUID().toString().substring(0, 8);
  private Actor.Staff admin;

  @BeforeEach
  void anAdministrator() {
    admin = people.anOfficial(Role.ADMINISTRATOR, "محافظة القاهرة");
  }

  @Test
  void ofTenThousandLinesThe37WithFaultsAreNamedAndNothingIsStored() {
    List<String> lines = tenThousand();
    Map<Long, String> planted = planted(lines);
    assertThat(planted).hasSize(37);
    StaffImport.Result result = staffImport.store(admin, csv(lines));
    assertThat(result.lines()).isEqualTo(LINES);
    assertThat(result.stored()).isFalse();
    assertThat(result.faulty()).isEqualTo(37);
    Map<Long, String> named = new TreeMap<>();
    result.faults().forEach(fault -> named.merge(fault.line(), fault.key(), (a, b) -> a));
    assertThat(named).isEqualTo(planted);
    for (ImportFault fault : result.faults()) {
      for (var language : Words.LANGUAGES) {
        assertThat(words.in(language).of(fault.key(), fault.about())).as(fault.key()).doesNotContain("⟦", "{");
      }
    }
    assertThat(stored()).isZero();
  }

  @Test
  void aListWithoutAFaultIsCheckedAndThenStoredWhole() {
    List<String> lines = tenThousand();
    assertThat(staffImport.check(admin, csv(lines))).isEqualTo(new StaffImport.Result(LINES, List.of(), false));
    assertThat(stored()).as("a dry run changes nothing").isZero();
    assertThat(staffImport.store(admin, csv(lines)).stored()).isTrue();
    assertThat(stored()).isEqualTo(LINES);
    assertThat(officials.holding(Role.ARCHIVIST, 130)).extracting(Official::username).contains(run + ".7");
    StaffImport.Result again = staffImport.store(admin, csv(lines));
    assertThat(again.faulty()).as("sent twice").isEqualTo(LINES);
    assertThat(again.faults()).allMatch(fault -> fault.key().equals("people.import.username-taken"));
    assertThat(stored()).isEqualTo(LINES);
    int facts = transactions.as(People.SELF, () -> jdbc.sql("SELECT count(*) FROM platform.fact "
        + "WHERE actor = ? AND type = 'StaffEngaged' AND stream LIKE 'staff-list:%'")
        .param(admin.id()).query(Integer.class).single());
    assertThat(facts).as("each is a fact with who").isEqualTo(LINES);
  }

  @Test
  void readsUtf8WithAndWithoutAMarkAndSemicolonsOfSpreadsheets() {
    String marked = '\uFEFF' + HEAD.replace(',', ';') + "\r\n" + line(1).replace(',', ';') + "\r\n";
    assertThat(staffImport.check(admin, marked.getBytes(StandardCharsets.UTF_8)).faults()).isEmpty();
    assertThat(staffImport.check(admin, csv(List.of(line(1)))).faults()).isEmpty();
  }

  @Test
  void refusesAnotherEncodingWithASentence() {
    byte[] windows = (HEAD + "\n" + line(1) + "\n").getBytes(Charset.forName("windows-1256"));
    assertThat(staffImport.check(admin, windows).faults()).singleElement().satisfies(fault -> {
      assertThat(fault.key()).isEqualTo("people.import.encoding");
      assertThat(fault.line()).isEqualTo(2);
    });
    byte[] utf16 = (HEAD + "\n" + line(1) + "\n").getBytes(StandardCharsets.UTF_16);
    assertThat(staffImport.check(admin, utf16).faults()).extracting(ImportFault::key)
        .containsExactly("people.import.encoding");
  }

  @Test
  void refusesWhatIsNoListAtAll() {
    assertThat(keys("")).containsExactly("people.import.empty");
    assertThat(keys(HEAD + "\n")).containsExactly("people.import.empty");
    assertThat(keys("username,unit\nx,y\n")).containsExactly("people.import.columns-missing");
    assertThat(keys(HEAD + ",password\n" + line(1))).containsExactly("people.import.columns-unknown");
    assertThat(keys(HEAD + "\n" + line(1) + "\n\"never closed," + line(2) + "\n" + line(3))).isNotEmpty();
    assertThat(keys(HEAD + "\n" + (line(1) + "\n").repeat(20_001))).containsExactly("people.import.too-long");
  }

  private List<String> tenThousand() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= LINES; i++) {
      lines.add(line(i));
    }
    return lines;
  }

  /** Puts a fault into every 270th line, in turn of each kind, and tells which sentence each deserves. */
  private Map<Long, String> planted(List<String> lines) {
    String taken = officials.official(people.aClerkOf("حي المعادي").staffId()).username();
    List<String[]> kinds = List.of(
        new String[] {"=cmd,موظف واحد,One Clerk,EG01-30,archive,archivist,2026-01-01,,", "formula"},
        new String[] {run + ".x,@SUM(A1),One Clerk,EG01-30,archive,archivist,2026-01-01,,", "formula"},
        new String[] {"Big Name,موظف واحد,One Clerk,EG01-30,archive,archivist,2026-01-01,,", "username"},
        new String[] {run + ".1,موظف واحد,One Clerk,EG01-30,archive,archivist,2026-01-01,,", "username-twice"},
        new String[] {taken + ",موظف واحد,One Clerk,EG01-30,archive,archivist,2026-01-01,,", "username-taken"},
        new String[] {run + ".a,موظف واحد,One Clerk,EG01-77,archive,archivist,2026-01-01,,", "unit"},
        new String[] {run + ".b,موظف واحد,One Clerk,EG02-01,archive,archivist,2026-01-01,,", "unit-elsewhere"},
        new String[] {run + ".c,موظف واحد,One Clerk,EG01-30,moon,archivist,2026-01-01,,", "department"},
        new String[] {run + ".d,موظف واحد,One Clerk,EG01-30,archive,wizard,2026-01-01,,", "role"},
        new String[] {run + ".e,موظف واحد,One Clerk,EG01-30,archive,archivist,31/01/2026,,", "from"},
        new String[] {run + ".f,موظف واحد,One Clerk,EG01-30,archive,archivist,2026-01-01,2025-01-01,", "until-before"},
        new String[] {run + ".g,,One Clerk,EG01-30,archive,archivist,2026-01-01,,", "name-ar"},
        new String[] {run + ".h,موظف واحد,One Clerk,EG01-30,archive,archivist,2026-01-01,,123", "national-id"},
        new String[] {run + ".k,موظف واحد,One Clerk,EG01-30,archive,archivist,2026-01-01,,,more,cells", "surplus"},
        new String[] {run + ".l,موظف واحد,One Clerk,EG01-30,archive,publisher,2026-01-01,,", "above"});
    Map<Long, String> planted = new TreeMap<>();
    for (int n = 0; n < 37; n++) {
      String[] kind = kinds.get(n % kinds.size());
      int at = 200 + n * 260;
      // Each planted name once, so that its line has this fault and no other.
      String text = kind[0].startsWith(run + ".") && !kind[0].startsWith(run + ".1,")
          ? kind[0].replaceFirst("\\.([a-z])", ".$1" + n) : kind[0].replace("Big Name", "Big Name " + n);
      if (kind[1].equals("username-taken") && n >= kinds.size()) {
        text = text.replace(taken, officials.official(people.aClerkOf("حي المعادي").staffId()).username());
      }
      if (kind[1].equals("formula")) {
        text = text.replace("=cmd", "=cmd" + n);
      }
      lines.set(at, text);
      planted.put(at + 2L, kind[1].equals("above") ? "people.admin.role-above" : "people.import." + kind[1]);
    }
    return planted;
  }

  private String line(int i) {
    return run + "." + i + ",\"موظف رقم " + i + "\",Clerk " + i + ",EG01-30,archive,archivist,2026-01-01,,";
  }

  private List<String> keys(String text) {
    return staffImport.check(admin, text.getBytes(StandardCharsets.UTF_8)).faults().stream().map(ImportFault::key)
        .toList();
  }

  private int stored() {
    return transactions.as(People.SELF, () -> jdbc.sql("SELECT count(*) FROM people.staff WHERE username LIKE ?")
        .param(run + ".%").query(Integer.class).single());
  }

  private static byte[] csv(List<String> lines) {
    return (HEAD + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
