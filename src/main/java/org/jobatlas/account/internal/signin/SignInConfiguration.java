package org.jobatlas.account.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jobatlas.account.Network;
import org.jobatlas.account.PublicPaths;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;

/** Sign-in by form and by cookie; added to every security filter chain. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** Only this process creates and checks it. */
    private final String key = Secrets.next();

    @Bean
    RememberedDevices rememberedDevices(
            AccountUserDetails accounts,
            RememberedDeviceStore devices,
            KnownDevices knownDevices,
            AccountProperties properties,
            SignInNotes notes,
            Clock clock) {
        return new RememberedDevices(
                accounts,
                devices,
                knownDevices,
                new RememberedDevices.Settings(key, properties.rememberFor(), notes, clock));
    }

    /** The only authentication manager: a second one would bypass the rate limits. */
    @Bean
    AuthenticationManager authenticationManager(
            AccountUserDetails accounts, PasswordEncoder encoder, RateLimits limits, KnownDevices knownDevices) {
        var passwords = new DaoAuthenticationProvider(accounts.byEmail());
        passwords.setPasswordEncoder(encoder);
        return new ProviderManager(List.of(
                new ThrottledSignIn(passwords, limits, knownDevices), new RememberMeAuthenticationProvider(key)));
    }

    @Bean
    Customizer<HttpSecurity> signIn(
            AuthenticationManager manager,
            RememberedDevices remembered,
            KnownDevices knownDevices,
            SessionStamps stamps,
            SignInFailure failure) {
        return http -> http.authenticationManager(manager)
                .rememberMe(remember -> remember.key(key).rememberMeServices(remembered))
                // named here because Spring Security chooses its default page before Vaadin names the view
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("email")
                        .authenticationDetailsSource(request -> details(request, knownDevices))
                        .failureHandler(failure))
                .addFilterBefore(new SessionStampFilter(stamps), RememberMeAuthenticationFilter.class);
    }

    @Bean
    PublicPaths metricsPath(AccountProperties properties) {
        return properties.openMetrics() ? PublicPaths.of("/actuator/prometheus") : PublicPaths.of();
    }

    private static SignInDetails details(HttpServletRequest request, KnownDevices devices) {
        SignInFailure.begin(request);
        return new SignInDetails(
                Network.of(request.getRemoteAddr()).prefix(),
                devices.find(request).orElse(null));
    }
}
