package eg.mahalliyat.platform;

import jakarta.servlet.DispatcherType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Denies what no action allows. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private final Routes routes;

  SecurityConfiguration(Routes routes) {
    this.routes = routes;
  }

  /** A NUL belongs into no text: PostgreSQL keeps none, and nobody types one. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }

  /** Nobody reads a measurement of each filter of the chain, and wrapping each costs every request. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /** What machines send: no session, no cookie, so nothing to forge; each adapter verifies its own signature. */
  @Bean
  @Order(1)
  SecurityFilterChain machines(HttpSecurity http) throws Exception {
    return http.securityMatcher("/hooks/**", "/api/**", "/.well-known/**")
        .csrf(csrf -> csrf.disable())
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .authorizeHttpRequests(a -> a.anyRequest().access(this::decide))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, RefusedPages refused) throws Exception {
    return http
        .authorizeHttpRequests(a -> a
            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
            .requestMatchers("/assets/**").permitAll()
            .anyRequest().access(this::decide))
        // What is forwarded was looked at when it came: a provider that is told to come again later has no token.
        .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
            .ignoringRequestMatchers(request -> request.getDispatcherType() == DispatcherType.FORWARD))
        .requestCache(cache -> cache.disable())
        .anonymous(Customizer.withDefaults())
        .exceptionHandling(e -> e.authenticationEntryPoint(refused).accessDeniedHandler(refused))
        .headers(h -> h
            .contentSecurityPolicy(c -> c.policyDirectives(ContentPolicy.PAGES))
            .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** No route at all is let through to the page that says so; a route is let through when its action allows. */
  private AuthorizationResult decide(Supplier<? extends @Nullable Authentication> who,
      RequestAuthorizationContext context) {
    boolean allowed = routes.actionOf(context.getRequest()).map(a -> a.allows(SignIn.actor())).orElse(true);
    return new AuthorizationDecision(allowed);
  }
}
