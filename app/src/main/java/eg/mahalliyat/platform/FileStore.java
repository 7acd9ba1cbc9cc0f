package eg.mahalliyat.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the bytes of papers and licences, encrypted, on the file system. The database keeps only the key. */
@Component
public final class FileStore {
  private final Path root;
  private final Vault vault;

  FileStore(Settings settings, Vault vault) {
    this.root = settings.home().resolve("files").toAbsolutePath();
    this.vault = vault;
  }

  /** Stores the bytes under the id; the file appears whole or not at all. */
  public void put(UUID id, byte[] bytes) {
    try {
      Path file = path(id);
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), id.toString(), ".part");
      Files.write(part, vault.encrypt(bytes));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] get(UUID id) {
    try {
      return vault.decrypt(Files.readAllBytes(path(id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(UUID id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two levels of folders, by the random end of a time-ordered id. */
  private Path path(UUID id) {
    String name = id.toString();
    return root.resolve(name.substring(32, 34)).resolve(name.substring(34)).resolve(name);
  }
}
