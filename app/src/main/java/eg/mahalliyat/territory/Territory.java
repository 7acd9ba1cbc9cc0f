package eg.mahalliyat.territory;

import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Sight;
import eg.mahalliyat.shared.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The front door: units and calendars. Read once at start; a change of the data files comes with a start. */
@Component
public final class Territory {
  /** Weekly rest of the state's offices (S, domain.md 1.5). */
  private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  private final Map<Integer, LocalUnit> units = new LinkedHashMap<>();
  private final Map<Integer, LocalUnit> seats = new LinkedHashMap<>();
  private final Map<String, Governorate> governorates = new LinkedHashMap<>();
  private final Places places = Places.read();
  private final Grades grades = Grades.read();
  private final WorkingDays calendar;

  Territory(JdbcClient jdbc) {
    jdbc.sql("SELECT code, name_ar, name_en FROM territory.governorate ORDER BY code").query((row, n) -> governorate(row))
        .list().forEach(g -> governorates.put(g.code(), g));
    jdbc.sql("SELECT id, code, governorate, type, name_ar, name_en, mark FROM territory.local_unit ORDER BY code")
        .query((row, n) -> unitOf(row)).list().forEach(u -> units.put(u.id(), u));
    Offices.read(governorates).forEach(office -> seats.put(office.id(), office));
    seats.putAll(units);
    calendar = new WorkingDays(REST,
        Set.copyOf(jdbc.sql("SELECT DISTINCT day FROM territory.holiday").query(LocalDate.class).list()));
  }

  /** Fails with NoSuchElementException: an id that is stored anywhere is one of these. */
  public LocalUnit unit(int id) {
    return seat(id).orElseThrow(() -> new NoSuchElementException("no local unit " + id));
  }

  /** Where officials can have a post: a local unit, the governorate above it, or the ministry. */
  public Optional<LocalUnit> seat(int id) {
    return Optional.ofNullable(seats.get(id));
  }

  public Optional<LocalUnit> seat(String code) {
    return seats.values().stream().filter(u -> u.code().equals(code)).findFirst();
  }

  /** What stands under a seat; nothing under a number that is none. */
  public Sight sight(int id) {
    return seat(id).map(LocalUnit::below).orElse(Sight.NOTHING);
  }

  /** The seats under this one, by their numbers: the governorates' own among them when it is the ministry. */
  public List<LocalUnit> below(int id) {
    Sight below = sight(id);
    return seats.values().stream().filter(u -> below.holds(u.id())).sorted(Comparator.comparing(LocalUnit::id)).toList();
  }

  public Optional<LocalUnit> unit(String code) {
    return units.values().stream().filter(u -> u.code().equals(code)).findFirst();
  }

  /**
   * What a place is called.
   *
   * @param code of a governorate such as {@code EG01} or of a unit such as {@code EG01-31}
   */
  public Optional<String> placeName(String code, Locale locale) {
    return unit(code).map(unit -> unit.name(locale))
        .or(() -> Optional.ofNullable(governorates.get(code)).map(governorate -> governorate.name(locale)));
  }

  public Collection<LocalUnit> units() {
    return List.copyOf(units.values());
  }

  public Collection<Governorate> governorates() {
    return List.copyOf(governorates.values());
  }

  public List<LocalUnit> unitsOf(Governorate governorate) {
    return units.values().stream().filter(u -> u.governorate().equals(governorate)).toList();
  }

  /** Roughly where this unit lies; its governorate's place where nothing closer is known. */
  public Extent extent(int unitId) {
    return places.of(unit(unitId).code());
  }

  /**
   * What fee rules may read of a place: codes of unit and governorate, and the grades of road and zone on a day, where
   * the unit's register lists them.
   *
   * @param address as the answer to a question of this kind is kept; empty when none is known
   */
  public Map<String, String> surroundings(int unitId, String address, LocalDate day) {
    LocalUnit unit = unit(unitId);
    Map<String, String> known = new LinkedHashMap<>(grades.of(unit.code(), address, day));
    known.put("unit", unit.code());
    known.put("governorate", unit.governorate().code());
    return known;
  }

  /**
   * The same of a place of which only the code is known.
   *
   * @param place code of a unit or of a governorate; empty for the whole country, of which nothing is known
   */
  public Map<String, String> surroundings(String place, LocalDate day) {
    return unit(place).map(unit -> surroundings(unit.id(), "", day))
        .orElseGet(() -> governorates.containsKey(place) ? Map.of("governorate", place) : Map.of());
  }

  /** The days on which this unit works. All keep the national calendar until local ones are kept. */
  public WorkingDays calendarOf(int unitId) {
    unit(unitId);
    return calendar;
  }

  private static Governorate governorate(ResultSet row) throws SQLException {
    return new Governorate(row.getString("code"), row.getString("name_ar"), row.getString("name_en"));
  }

  private LocalUnit unitOf(ResultSet row) throws SQLException {
    Governorate governorate = Optional.ofNullable(governorates.get(row.getString("governorate"))).orElseThrow();
    return new LocalUnit(row.getInt("id"), row.getString("code"), governorate,
        LocalUnit.Type.valueOf(row.getString("type")), row.getString("name_ar"), row.getString("name_en"),
        Mark.of(row.getString("mark")));
  }
}
