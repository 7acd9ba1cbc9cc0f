package eg.mahalliyat.browser;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * What an applicant answers and hands in on the good way of a service, as its golden case tells it.
 *
 * @param answers by question; days as far from today as they are from the day of the case
 * @param papers keys of papers, and of questions that a file answers
 */
record GoodWay(String code, Map<String, String> answers, List<String> papers) {
  private static final Pattern FILE = Pattern.compile(".+\\.(jpe?g|png|pdf)");

  /** @param today as the platform knows it: tests let its time pass */
  static GoodWay of(String code, LocalDate today) {
    String file = "services/" + code + "/cases/good-way.yaml";
    List<Fault> faults = new ArrayList<>();
    try {
      Yaml way = Yaml.read(file, new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8), faults);
      if (!faults.isEmpty()) {
        throw new IllegalStateException(faults.toString());
      }
      LocalDate begins = LocalDate.parse(way.at("begins").text());
      long since = today.toEpochDay() - begins.toEpochDay();
      Map<String, String> answers = new LinkedHashMap<>();
      List<String> papers = new ArrayList<>(way.at("given").at("papers").texts());
      way.at("given").at("answers").entries().forEach((key, said) -> {
        if (FILE.matcher(said.text()).matches()) {
          papers.add(key);
        } else {
          answers.put(key, near(said.text(), since));
        }
      });
      return new GoodWay(code, answers, papers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with another answer. */
  GoodWay with(String question, String said) {
    Map<String, String> other = new LinkedHashMap<>(answers);
    other.put(question, said);
    return new GoodWay(code, other, papers);
  }

  private static String near(String said, long since) {
    return said.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(said).plusDays(since).toString() : said;
  }
}
