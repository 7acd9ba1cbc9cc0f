package eg.mahalliyat.revenue;

import eg.mahalliyat.platform.Json;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Yaml;
import eg.mahalliyat.tariff.RevenueItem;
import eg.mahalliyat.tariff.RevenueItems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Brings the guide that comes with the platform into its table, as the owner, whenever a file has changed. What the
 * desk decided stays: it holds from a later day. The name is Flyway's.
 */
@Component
@SuppressWarnings("checkstyle:TypeName")
final class R__Revenue extends BaseJavaMigration {
  private static final List<String> FILES = List.of("revenue-items", "beneficiaries", "governorates");

  @Override
  public Integer getChecksum() {
    CRC32 crc = new CRC32();
    FILES.forEach(file -> crc.update(bytes(file)));
    return (int) crc.getValue();
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Yaml beneficiaries = yaml("beneficiaries");
    List<String> governorates =
        yaml("governorates").at("governorates").items().stream().map(g -> g.at("code").text()).toList();
    try (PreparedStatement statement = context.getConnection().prepareStatement("""
        INSERT INTO revenue.entry (code, place, valid_from, content) VALUES (?, ?, ?, ?::jsonb)
        ON CONFLICT (code, place, valid_from) DO UPDATE SET content = excluded.content""")) {
      for (RevenueItem item : RevenueItems.shipped().byCode().values()) {
        add(statement, item.code(), "", Json.write(content(item)));
        for (String governorate : governorates) {
          add(statement, item.code(), governorate,
              Json.write(account(beneficiaries.at(item.terms().beneficiary()), governorate)));
        }
      }
      statement.executeBatch();
    }
  }

  private static Item.Content content(RevenueItem item) {
    return new Item.Content(item.nature(), item.terms().classification(), item.ar(), item.en(),
        item.nature().refundable(), item.terms().inParts(), item.terms().legal(), item.terms().legalMark(),
        item.mark());
  }

  private static BeneficiaryAccount.Content account(Yaml beneficiary, String governorate) {
    return new BeneficiaryAccount.Content(governorate + "-" + beneficiary.at("number").value().orElseThrow(),
        beneficiary.at("ar").text(), beneficiary.at("en").text(), Mark.of(beneficiary.at("mark").text()));
  }

  private static void add(PreparedStatement statement, String code, String place, String content)
      throws SQLException {
    statement.setString(1, code);
    statement.setString(2, place);
    statement.setObject(3, Validity.BEGINNING);
    statement.setString(4, content);
    statement.addBatch();
  }

  private static Yaml yaml(String file) {
    List<Fault> faults = new ArrayList<>();
    Yaml tree = Yaml.read(file, new String(bytes(file), StandardCharsets.UTF_8), faults);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.toString());
    }
    return tree;
  }

  private static byte[] bytes(String file) {
    try (InputStream in = R__Revenue.class.getResourceAsStream("/territory/" + file + ".yaml")) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
