package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Disclosed;
import eg.mahalliyat.licences.PublicRecord;
import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields of register entries as pages show them. */
public final class FieldRows {
  private FieldRows() {}

  /** What stands in a field, in words. */
  static String value(Web web, RegisterWords names, String register, String key, String kept) {
    String value = names.value(register, key, kept, web.words().locale());
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? web.day(LocalDate.parse(value)) : value;
  }

  static Row row(Web web, RegisterWords names, String register, String key, String kept) {
    return new Row(names.field(register, key, web.words().locale()), value(web, names, register, key, kept));
  }

  /** What anybody may know of a licence, and below it what its holder chose to show. */
  public static List<Row> known(Web web, RegisterWords names, PublicRecord it, String unit) {
    String register = it.which().register();
    Map<String, String> more = it.more();
    String holder = more.getOrDefault(Disclosed.HOLDER, it.shop().holder());
    boolean wholePlace = more.containsKey(Disclosed.FIELD + "address");
    List<Row> rows = new ArrayList<>(Stream.of(
            new Row(web.t("verify.type"), names.title(register, web.words().locale())),
            new Row(web.t("licences.field.licence_number"), it.which().number()),
            new Row(web.t("licences.field.unit"), unit),
            new Row(web.t("licences.field.trade_name"), it.shop().tradeName()),
            new Row(web.t("licences.field.activity"), value(web, names, register, "activity", it.shop().activity())),
            new Row(web.t("licences.field.address"), wholePlace ? "" : it.shop().premises()),
            new Row(web.t("licences.field.holder"), holder))
        .filter(row -> !row.value().isEmpty()).toList());
    ordered(names, register, more.keySet()).forEach(key ->
        rows.add(row(web, names, register, key, more.getOrDefault(Disclosed.FIELD + key, ""))));
    return rows;
  }

  /** Boxes to tick, in the order of the paper; the file comes first and the name last. */
  static List<Option> options(Web web, RegisterWords names, String register, Collection<String> choices) {
    List<Option> options = new ArrayList<>();
    if (choices.contains(Disclosed.DOCUMENT)) {
      options.add(new Option(Disclosed.DOCUMENT, web.t("licences.show.document")));
    }
    ordered(names, register, choices).forEach(key ->
        options.add(new Option(Disclosed.FIELD + key, names.field(register, key, web.words().locale()))));
    options.add(new Option(Disclosed.HOLDER, web.t("licences.show.holder")));
    return options;
  }

  private static List<String> ordered(RegisterWords names, String register, Collection<String> choices) {
    return names.ordered(register, choices.stream().filter(it -> it.startsWith(Disclosed.FIELD))
        .map(it -> it.substring(Disclosed.FIELD.length())).collect(Collectors.toSet()));
  }
}
