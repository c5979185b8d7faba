package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jobatlas.account.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Which address answers whom. That a view refuses a role it does not list is Vaadin's part: see the view tests. */
class AddressRightsIT extends AccountIntegration {

    @ParameterizedTest
    @CsvSource({
        // address, anonymous, seeker, recruiter, administrator
        "/login, 200, 200, 200, 200",
        "/sign-up, 200, 200, 200, 200",
        "/confirm, 200, 200, 200, 200",
        "/forgotten-password, 200, 200, 200, 200",
        "/reset-password, 200, 200, 200, 200",
        "/administrator, 200, 200, 200, 200",
        "/outbox, 200, 200, 200, 200",
        "/account, 302, 200, 200, 200",
        "/employers, 200, 200, 200, 200",
        "/recruit, 302, 200, 200, 200",
        "/admin/companies, 302, 200, 200, 200",
        "/admin/people, 302, 200, 200, 200",
        "/admin/security, 302, 200, 200, 200",
        "/actuator/health, 200, 200, 200, 200",
        "/actuator/prometheus, 302, 403, 403, 200",
        "/actuator/env, 302, 403, 403, 200",
        "/styles/shell.css, 200, 200, 200, 200",
        "/nobody-declared-this, 302, 403, 403, 403",
        "/there-is-no-such-page, 200, 200, 200, 200",
    })
    void addressAnswersRole(String address, int anonymous, int seeker, int recruiter, int administrator)
            throws Exception {
        assertThat(open(address).getResponse().getStatus()).isEqualTo(anonymous);
        assertThat(status(address, Role.SEEKER)).isEqualTo(seeker);
        assertThat(status(address, Role.RECRUITER)).isEqualTo(recruiter);
        assertThat(status(address, Role.ADMINISTRATOR)).isEqualTo(administrator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/nobody-declared-this", "/actuator/health"})
    void everyAnswerCarriesTheSecurityHeaders(String address) throws Exception {
        var response = web.perform(get(address).secure(true)).andReturn().getResponse();
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "default-src 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/jobs/1", "/nobody-declared-this"})
    void nothingIsPostedWithoutAToken(String address) throws Exception {
        var status = web.perform(post(address)).andReturn().getResponse().getStatus();
        assertThat(status).isIn(302, 401, 403);
    }

    private int status(String address, Role role) throws Exception {
        var id = account(somebody(), role);
        var principal = accounts.findById(id.value()).orElseThrow().principal();
        var token = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        return web.perform(get(address).with(authentication(token)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
