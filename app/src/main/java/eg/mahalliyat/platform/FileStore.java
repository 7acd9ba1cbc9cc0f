package eg.mahalliyat.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
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

  /** Stores the bytes under the id; the file appears whole or not at all, and is on the disk when this returns. */
  public void put(UUID id, byte[] bytes) {
    try {
      Path file = path(id);
      Path folder = Objects.requireNonNull(file.getParent());
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, id.toString(), ".part");
      try {
        write(part, vault.encrypt(bytes));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** The name of a new file is an entry of its folder: that must be on the disk too. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
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
