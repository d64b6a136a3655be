<?php
// WordPress does not fetch from its own machine, or from most ports; the site under test is there.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', function ($ports) {
    return array_merge($ports, [(int) parse_url(getenv('WORDPRESS_PASTED'), PHP_URL_PORT)]);
});
