<?php
// Installs WordPress, and as an author pastes the address WORDPRESS_PASTED on a line of its own.
// Prints as JSON: the post's address, whether the author may write any HTML, and what the block editor would get.
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('A hospital', 'admin', 'admin@hospital.example', true, '', 'not-a-secret');
wp_installing(false);

$address = getenv('WORDPRESS_PASTED');
wp_set_current_user(wp_insert_user([
    'user_login' => 'author',
    'user_pass' => 'not-a-secret',
    'role' => 'author',
]));
$post = wp_insert_post([
    'post_title' => 'Your scan',
    'post_status' => 'publish',
    'post_content' => "<p>Before.</p>\n\n$address\n\n<p>After.</p>",
]);
$request = new WP_REST_Request('GET', '/oembed/1.0/proxy');
$request->set_param('url', $address);
echo json_encode([
    'post' => get_permalink($post),
    'mayWriteAnything' => current_user_can('unfiltered_html'),
    'editor' => rest_do_request($request)->get_data(),
]);
