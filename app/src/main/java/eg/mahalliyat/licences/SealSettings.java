package eg.mahalliyat.licences;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that papers are sealed with ({@code mahalliyat.seal.*}).
 *
 * @param store the PKCS#12 file with the keys; needed unless the platform is only tried out
 * @param password of the file
 * @param key the name of the entry that seals: a renewed key lies beside the old one until this names it
 * @param module where the key is instead of the file; without one the file has it
 * @param timestamps an authority by RFC 3161; without one the time of sealing is our own word
 * @param timestampsTrust a PEM file with the certificates at which the chain of a stamp must end; needed beside an authority
 *     unless the platform is only tried out; with it papers also prove that their certificates stood, and each node must reach
 *     the responders (OCSP) or lists that the certificates name
 * @param authority only for trials: who certifies the seal that a trial makes, over HTTP; without one it does that itself
 */
@ConfigurationProperties("mahalliyat.seal")
record SealSettings(@Nullable Path store, @DefaultValue("") String password, @DefaultValue(SealKeys.SEAL) String key,
    @Nullable SealModule module, @Nullable URI timestamps, @Nullable Path timestampsTrust,
    @Nullable URI authority) {}
