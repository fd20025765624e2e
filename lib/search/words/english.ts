/**
 * Everyday English of help sites: accounts, devices, software, shops, and what people do or suffer with them. A word
 * stands for all its forms (`delete`, `deleted`). Written for this project by hand, from situations; see `parse-words`.
 */
export const ENGLISH = `
profile > account
login log_in sign_in signin log_on
log_out logout sign_out
sign_up signup register registration create_account
enroll > join register
deactivate > delete close
delete remove erase wipe get_rid_of clear_out
delete > disband deactivate
wipe start_clean > erase reset
clear gone_for_good > delete erase
disband dissolve break_up > disband delete
close_space close_team > disband
detach take_off pull_off unmount > detach remove
kick_out kick throw_out expel > remove
completely_remove off_my_pc off_my_computer > uninstall
uninstall > remove
terminate call_off > cancel
stop_paying unsubscribe > cancel subscription
quit exit
password passcode pwd
forgot forgotten locked_out > recover reset
lost disappeared gone vanished > missing lost
recover restore get_back retrieve regain
cant_get_in get_into > access login
two_factor 2fa two_step 2_step authenticator mfa otp > 2_step two_step two_factor 2fa authentication
verify verification confirm
confirm confirmation
username user_name display_name nickname
email e_mail mail mail_address
gmail inbox > email
invite add_member bring_in add_someone > invite add_member
coworker colleague teammate employee > member
student pupil learner
kid > child
teacher educator instructor
school classroom university campus > education school
lesson > course
under_age minor parental > age child parent
group workspace > team
company > organization
shared_space workspace > space
permission permissions privileges access_rights > permission role
who_can > role permission
publish > share
let_others > share
creations > project
gallery showcase
buy purchase bought
buy_again place_order > buy order
pay payment paying paid
checkout > payment
payment_method pay_with paypal visa mastercard credit_card debit_card bank_card apple_pay > payment_method payment credit_card
declined rejected payment_failed didnt_go_through > declined rejected
price cost fee
how_much_is > price cost
vat tax taxes
no_cost gratis > free
dollars euros usd eur pounds > currency
invoice receipt bill proof_of_purchase
refund money_back reimbursement
send_back give_back bring_back ship_back change_my_mind changed_my_mind > return
exchange replacement > exchange replacement replace
warranty guarantee
broken faulty defective damaged dead dead_on_arrival doa > broken defective damaged faulty
missing lacking not_included incomplete > missing
parcel shipment > parcel shipment package delivery
package > parcel
shipping delivery ship dispatch deliver
shipping_options ways_to_ship > shipping_methods
never_came not_arrived hasnt_arrived never_arrived didnt_arrive > not_received received delivery
where_is_my_package where_is_my_parcel > track tracking
customs import_duty duties
sold_out restock > stock out_of_stock
notification notify alert
reminder remind
coupon discount voucher promo_code
plan subscription membership tier
subscribe > subscription
switch_plan change_plan > upgrade downgrade
trial free_trial
renew renewal auto_renew
limit limits maximum max quota
country region nation brazil europe usa america canada uk germany australia > country countries
wrong_address > change
language translate translation spanish german french chinese italian english > language languages
exam > certification
certificate diploma > certificate certification
customer_service talk_to_someone speak_to a_human > contact support
assistance > help support
suggestion report_bug report_a_bug feature_request > feedback
install installation
set_up setup > install
set_up setup configure configuration configuring
where_to_get > download
update upgrade
newer_version latest_version new_version up_to_date > update
outdated out_of_date too_old old_version > outdated update
older_version previous_version earlier_version old_version roll_back rollback downgrade > previous_version older_version older downgrade
release > version
rev > revision version
change modify edit alter
swap > replace
choose select pick
rename change_name another_name different_name > rename name
document documents > file
path > location folder
migrate transfer > migrate transfer move
copy duplicate clone
bring_over > import
export save_as > export download
sketch > program code
program code > sketch
coding programming
script > code
blockly drag_and_drop > blocks
compile compiling compilation build_error build_failed > compile compilation verify
send_to_board onto_the_board reflash > upload
reflash > flash burn
bricked > bootloader firmware
back_to_factory factory_default unbrick bricked > restore reset
problem issue trouble
failure > error
unable > cannot
fix solve resolve > fix solve resolve troubleshoot
repair > fix
diagnose > troubleshoot debug
debug debugging debugger step_through breakpoint > debug debugger
freezes freeze frozen hang hangs stuck unresponsive not_responding > freeze hang unresponsive
crash crashes > freeze
keeps_rebooting reboot_loop boot_loop restarts_itself keeps_restarting reset_loop > resetting restart reboot
slow laggy takes_forever takes_ages takes_long sluggish > slow speed
faster fast quicker speed_up > speed faster
wont_open doesnt_open wont_start doesnt_start wont_launch doesnt_launch > open launch start
launch > open start run
begin > start
get_started getting_started beginner first_steps how_to_begin new_to newbie > get_started getting_started beginner introduction
white_screen black_screen > blank
blank empty
console black_box output_window > console output_window
serial_console > serial_monitor
not_detected not_recognized doesnt_see isnt_showing doesnt_show_up not_showing not_listed > detected recognized
detect recognize
identify tell_which which_one_do_i_have what_model > identify
doesnt_work nothing_happens does_nothing doing_nothing > not_working
busy in_use used_by_another > busy in_use
kill force_quit end_process > stop
restart reboot power_cycle
start_over > reset
turn_on enable activate switch_on
turn_off disable deactivate switch_off
forbid prevent > block
connect connection
hook_up plug_in pair pairing > connect
connectivity > connection
unplug > disconnect
disconnects drops_out keeps_disconnecting goes_offline > disconnect offline
offline no_internet without_internet > offline
wireless > wifi
bluetooth ble
bluetooth wifi > wireless
internet lan > network
enterprise_wifi university_wifi eduroam school_wifi work_wifi > enterprise
firewall proxy it_department > firewall proxy
virus_scanner security_software > antivirus
antenna aerial
gps location_module
sim sim_card data_plan mobile_data cellular lte gsm > sim gsm cellular
power_cell accumulator lipo > battery
voltage volt volts
amps ampere milliamps > current
charger > charging
red_light green_light orange_light status_light little_light lamp > led
no_light no_lights no_led > led power
blink blinking
is_flashing flashing_light flashing_led pulsing > blink
color colour
dim fade brightness dimming > pwm
analog_output analogwrite > pwm
screen display
touchscreen capacitive > touch
little_switches small_switches tiny_switches > dip_switch dip
sound audio
speaker > audio sound
microphone mic
camera webcam
servo > motor
imu accelerometer gyroscope
heat hot overheating > heat overheating
phone smartphone mobile
app application
computer pc laptop desktop
mac macos osx
apple_computer macbook > mac macos
m1 m2 > apple_silicon
ipad iphone ios
android > phone
ubuntu debian fedora raspbian > linux
chromebook chrome_os chromeos
chrome firefox safari microsoft_edge in_browser > browser
web_editor online_editor cloud_editor
site website
web_page webpage
cord > cable wire
plug socket > connector
uart > serial
com_port serial_port
gadget > device
hat > shield
pin pins > pinout
gpio > pin io
component piece > part
spare_part spare_parts replacement_part > spare_part replacement_part
manual instructions > manual guide instructions documentation
schematic circuit_diagram
library libraries
board_package > core platform
example sample demo
template starting_point
dropdown > menu
which_boards what_boards > compatible supported
setting settings preferences
dark_mode light_mode > theme
font text_size tiny_text small_text bigger_text > font text_size zoom
smaller shrink decrease > reduce
too_big too_large > size
out_of_space > storage memory
ram > memory
disk_space storage_space gigabytes > storage disk_space
sd_card memory_card micro_sd microsd card_slot > sd_card sd
disk hard_drive
autocomplete autocompletion intellisense as_i_type
indent tidy_up > format formatting
verbose more_info > details
warning caution
ignore skip
permission_denied access_denied not_allowed > permission denied
administrator admin
sync synchronize
backup back_up
lost_my lost_all > recover
hide hidden > hidden private
visible > public
automation > trigger
property > variable
readings measurements
history old_data > historic historical
download_data export_data csv excel > export csv
chart graph plot > chart graph plotter
remotely from_far > remote
over_the_air ota wirelessly > over_the_air ota
difference differ differences vs versus compare comparison
compatible supported work_with works_with > compatible supported
genuine authentic > genuine original official
fake counterfeit knockoff clone_board > counterfeit clone genuine
reseller distributor retailer dealer shop_near where_to_buy > distributor reseller
shop webshop online_store > shop store
wholesale > bulk business
quote quotation
community forum
discord > community forum
instagram facebook > social_media
job career hiring vacancy work_at
privacy personal_data gdpr
license licence
vulnerability security_hole exploit
invalid not_valid says_invalid not_accepted
expire expires > expired
activation activate
registration register registering
serial_number serial_no
item > product
cpu processor mcu
chip > processor mcu
virtual_machine vm
newer latest newest
deprecated retired end_of_life discontinued no_longer_supported no_longer_sold > retired deprecated discontinued
outage is_it_down server_down > status outage
plugin addon add_in > plugin addon extension
alexa google_home > voice voice_assistant
simulate simulator simulation
machine_learning tinyml
ai > machine_learning
ai > assistant
close_account remove_my_account > delete_account delete
lapsed no_longer_valid past_its_date > expired renew
second_try try_again another_attempt one_more_try second_chance another_go > retry retake attempt
retake resit take_again redo_the_exam
wont_turn_on doesnt_turn_on not_turning_on no_power no_sign_of_life wont_power_on > power turn_on power_supply
completely_dead totally_dead stone_dead not_alive > power unresponsive
gets_hot very_hot too_hot burning_hot hot_to_the_touch running_hot heats_up > overheating heat
cool_down cooling heat_sink heatsink cooling_fan > cooling heatsink heat_sink
smoke burnt burned fried magic_smoke smells_burnt let_the_smoke_out > damaged short_circuit overvoltage
brick bricking soft_brick hard_brick > bootloader unresponsive recover
keeps_dropping cuts_out keeps_cutting_out comes_and_goes > disconnect intermittent
intermittent sporadic now_and_then every_so_often
spins_forever keeps_spinning spinning_wheel spinner never_loads keeps_loading endless_loading > loading stuck
never_finishes never_ends doesnt_finish hangs_at stays_at stops_at_99 > stuck hang timeout
stuck_on stuck_at no_progress > stuck hang freeze
greyed_out grayed_out grey_out cant_click unclickable not_clickable > disabled unavailable grey
unavailable not_available inaccessible
garbled gibberish strange_characters weird_characters weird_symbols random_characters mojibake > baud_rate encoding characters
encoding utf8 utf-8 unicode character_set
unstable unreliable flaky
stopped_working quit_working used_to_work worked_before worked_yesterday no_longer_works > not_working troubleshoot
broke_after since_the_update after_updating > update downgrade previous_version
acting_up playing_up misbehaving acting_weird acting_strange > troubleshoot
glitch hiccup > bug
corrupt corrupted corruption
times_out timed_out timeout time_out
took_too_long > timeout
no_picture no_image no_video nothing_on_the_screen > display video
keeps_asking asks_again asks_every_time prompts_every_time keeps_prompting > prompt remember
pops_up popup pop_up dialog dialog_box dialogue
error_code error_number exit_status return_code
bounced bounce_back > email
went_to_junk junk_mail junk_folder spam_folder > spam
by_mistake by_accident accidentally mistakenly
oops clicked_the_wrong > undo
revert undo
bulk in_bulk > volume quantity
volume_order large_order large_quantity school_order > bulk quote
organisation organization
institution institute > school university
simultaneous concurrent in_parallel at_the_same_time
workaround work_around get_around another_way > workaround alternative
advised advisable suggested > recommended
better_one which_is_better which_should_i > compare choose difference
is_it_safe can_i_safely > safe
mandatory obligatory compulsory > required mandatory
optional not_mandatory voluntary
for_now short_term > temporary
immediately right_away straight_away instantly asap > immediate immediately
running_late behind_schedule taking_so_long postponed > delay
opening_hours business_hours office_hours working_hours
weekend bank_holiday public_holiday > business_days holiday
working_days business_days weekdays
every_day per_day daily
carry_on keep_going proceed > continue resume
continue resume
pause put_on_hold on_hold > suspend pause
hand_over give_to_someone pass_on sign_over > transfer ownership
shorten trim cut_down > reduce shorten
merge combine unify consolidate
put_together build_it piece_together > assemble
dismantle take_apart open_the_case > disassemble
put_in slot_in slide_in > insert
screw bolt standoff > mounting_holes mounting
enclosure casing housing protective_case 3d_printed_case box_for_it > enclosure case
3d_print 3d_printed 3d_printer 3d_printing stl
tweak fine_tune > adjust calibrate
calibrate calibration
wrong_values wrong_readings inaccurate > calibrate accuracy
other_way_round wrong_way_round backwards > reversed polarity
reverse_polarity plus_and_minus > polarity
upside_down rotated turn_around > rotate orientation
look_for look_up > search
wall_wart wall_adapter wall_plug power_brick mains_adapter ac_adapter > power_supply
external_power outside_power > power_supply vin
phone_charger usb_charger charger_brick > power_supply usb_power
power_bank powerbank portable_charger
barrel_jack barrel_plug barrel_connector dc_jack power_jack
wall_outlet wall_socket 230v 110v 120v 240v household_current > mains
power_pins > vin vcc
level_shifter level_converter > logic_level
too_much_voltage over_voltage too_many_volts > overvoltage maximum_voltage
too_much_current over_current draws_too_much > overcurrent maximum_current
not_enough_power underpowered brownout brown_out undervoltage
power_consumption current_draw power_draw how_much_power current_consumption
low_power power_saving sleep_mode deep_sleep save_battery
battery_life battery_lasts > power_consumption
battery_drains drains_fast drains_quickly flat_battery battery_goes_flat > battery_life power_consumption battery
rechargeable recharge recharging > charging battery
coin_cell button_cell cr2032
lithium li-ion liion li-po lipo
solar photovoltaic
ldo buck_converter step_down step_up > regulator
short_circuit shorted short_out
ground gnd common_ground
multimeter voltmeter ohmmeter continuity_tester
jumper_wire jumper_cable dupont dupont_wire dupont_cable breadboard_wire patch_wire
crocodile_clip alligator_clip
breadboard protoboard solderless_board
perfboard stripboard veroboard prototyping_board
unsoldered soldering_iron > solder
desolder unsolder remove_solder
without_soldering no_soldering > headers
with_headers without_headers presoldered pre-soldered > headers solder
smd surface_mount
through_hole tht
pcb circuit_board printed_circuit_board
bent_pin broken_pin snapped_off > damaged
which_pin what_pin pin_number pin_layout pin_map > pinout
analog analogue
analog_input analogread adc
analog_out true_analog_output > dac
digitalread digitalwrite > digital_pin
built-in_led onboard_led on-board_led built_in_led led_builtin
built-in onboard on-board
neopixel ws2812 addressable_led led_strip
seven_segment 7_segment 7-segment
lcd liquid_crystal character_display 16x2
oled ssd1306
e-ink e-paper epaper eink
tft > display screen
touch_display > touchscreen
bouncing_button > debounce
pull-up pullup pull_up_resistor
pull-down pulldown
stepper stepper_motor step_motor
motor_driver h-bridge h_bridge motor_controller
wont_spin doesnt_spin not_turning_motor motor_doesnt_move > motor
beep bleep > buzzer sound
loudspeaker headphones earphones headset > audio speaker
photoresistor ldr > light_sensor
distance_sensor ultrasonic hc-sr04 range_finder time_of_flight > distance_sensor distance ultrasonic
motion_sensor pir motion_detector
air_quality co2 voc > gas_sensor air_quality
soil_sensor moisture_sensor water_my_plants > moisture
thermometer temp_sensor thermistor thermocouple > temperature
load_cell weighing_scale > load_cell weight
rfid nfc
infrared ir_remote ir_receiver
rtc real_time_clock real-time_clock
what_time_is_it wrong_time clock_is_wrong time_is_off > rtc timezone
ntp time_server internet_time
can_bus canbus
rs485 rs-485
rs232 rs-232
usb_to_serial ftdi ch340 cp2102 usb-serial serial_adapter serial_converter
baud baud_rate baudrate bits_per_second
nonvolatile non-volatile keep_after_power_off survive_a_reset > eeprom
program_space program_memory progmem sketch_size sketch_too_big > flash_memory memory
jtag swd debug_probe > debug swd
icsp isp_programmer in-circuit > programmer icsp
dfu dfu_mode download_mode boot_mode bootloader_mode
restart_button little_button tiny_button > reset_button
chip_software software_on_the_chip software_inside > firmware
dongle > adapter
adapter adaptor
thumb_drive flash_drive pen_drive memory_stick usb_drive
usb_hub docking_station dock
usb-c usb_c type-c type_c
micro_usb micro-usb microusb
charge_only_cable power_only_cable charging_cable > data_cable usb_cable
ribbon_cable flat_cable ffc fpc
crimp crimping ferrule
screw_terminal terminal_block
external_antenna u.fl ipex ufl sma > external_antenna u.fl ufl
signal_strength reception rssi weak_signal bad_reception poor_signal
how_far_does distance_it_reaches > range
long_range_radio lorawan > lora
nb-iot narrowband cat-m1 lte-m
2.4_ghz 2.4ghz 5ghz 5_ghz > wifi band
hotspot tethering mobile_hotspot phone_hotspot
modem > router
login_page_wifi hotel_wifi > captive_portal
ssid network_name wifi_name
wifi_password network_password new_router changed_wifi > wifi credentials
mac_address hardware_address
unpair forget_device unlink
ethernet lan_cable network_cable rj45 wired_network
broker > mqtt
esd electrostatic static_electricity
waterproof water_resistant weatherproof ip67 splash
water_damage got_wet spilled > damaged
how_cold how_hot_can freezing_outside > operating_temperature temperature
ide development_environment coding_program code_editor
command_line terminal_window cmd command_prompt powershell shell_prompt
cli command_line_tool
copy_paste copy_and_paste clipboard
shortcut hotkey keyboard_shortcut key_combination
act_as_keyboard pretend_to_be_a_keyboard usb_keyboard > hid
gear_icon cogwheel cog > settings
tick_box tickbox check_box checkbox
screenshot screen_capture screen_grab print_screen
32_bit 32-bit
64_bit 64-bit x64 amd64
operating_system os
system_requirements minimum_requirements will_it_run > requirements operating_system
old_windows windows_xp windows_7 > requirements
windows_defender smartscreen unknown_publisher windows_protected > security antivirus
play_store google_play itunes > app_store
unidentified_developer gatekeeper damaged_app > macos security
finder dmg applications_folder > macos
device_manager yellow_triangle unknown_device code_10 > driver
rosetta intel_mac > macos
sudo dialout tty_permission udev > linux permission
appimage tarball deb_package > linux
unzip unpack extract > unzip extract zip
zipped compressed archive_file > zip
no_installation without_installing > portable
silent_install mass_deployment deploy_to_many lab_computers > deployment
shared_drive nas > network_drive network_folder
onedrive icloud google_drive dropbox > cloud_drive cloud_storage
folder directory subfolder
file_type file_extension file_format
tmp temp_folder > temporary
cache cached clear_cache
clear_cookies delete_cookies browsing_data > cookies cache
incognito private_window private_browsing inprivate
adblock ublock > ad_blocker
javascript js
brave opera vivaldi chromium > browser
webserial webusb web_serial
refresh reload hard_refresh f5
bookmark favourite favorite
url link_address web_address hyperlink
broken_link dead_link 404 page_not_found
500_error server_error 503 bad_gateway
403 forbidden_error
401 unauthorized unauthorised not_authorised
429 too_many_requests rate_limit throttled throttling
rest_api endpoint programmatic > api
api_key access_key secret_key client_id client_secret > api_key credentials
circuitpython > micropython python
syntax_error missing_semicolon expected_before curly_bracket > syntax compile
not_declared undeclared undefined was_not_declared > declared scope
undefined_reference linker_error
no_such_file header_missing cannot_find_header include_error > library
red_text orange_text red_letters orange_letters > error
board_manager boards_manager add_board install_board
third_party third-party unofficial 3rd_party non-official
dependency dependencies depends_on
readymade ready-made ready_made_code sample_code code_snippet > example
hello_world first_program blink_sketch > blink example
step_by_step walkthrough howto guide_me > tutorial guide
youtube > video
github repository repo
source_code > github repository
pull_request contribute contribution
beta nightly early_access preview_version pre-release
changelog release_notes whats_new what_has_changed
most_recent up-to-date > latest
auto_update automatic_update updates_itself
find_and_replace search_and_replace
autosave auto_save saves_automatically
unsaved forgot_to_save lost_changes lost_work > save recover
read_only read-only locked_file
trash recycle_bin bin_of_deleted trash_bin
spreadsheet google_sheets > csv
attach_file attachment attached
file_too_large exceeds_size too_many_mb > file_size size_limit
jpeg jpg png > image
profile_picture avatar profile_photo
locale regional_format decimal_comma > language region
time_zone timezone utc daylight_saving summer_time
screen_reader accessibility blind visually_impaired
iot internet_of_things smart_home connected_device > iot internet_of_things
cloud_service cloud_platform online_service
last_seen last_activity last_online > last_activity activity
not_syncing out_of_sync wont_sync values_dont_update > sync
real_time live_data realtime
data_retention keep_data how_long_is_data kept_for > retention
alarm_when goes_above falls_below > trigger threshold
push_message phone_alert > push_notification notification
text_message sms
phone_app on_my_phone > mobile_app mobile
embed iframe embedding
view_only read_only_access guest_access > viewer
ifttt zapier works_together_with > integration
integration integrate integrations
cron at_a_certain_time every_morning > schedule
over_the_limit limit_reached maxed_out used_up quota_exceeded > limit exceed quota
unlimited no_limit without_limit
billing_cycle next_payment payment_date next_bill > billing renewal
charged_twice double_charge billed_twice double_charged paid_twice > refund duplicate
charged_after_cancel still_charged unexpected_charge unknown_charge strange_charge > billing refund
update_card card_expired change_card > payment_method
po_number pay_on_account net_30 > purchase_order
gift_card gift_voucher
student_discount teacher_discount educational_discount edu_price > discount education
sale black_friday special_offer bargain > discount promotion
promotion promo
cart basket shopping_bag shopping_cart
preorder pre-order preordered
backorder back-order backordered
waiting_list waitlist wait_list
order_number order_id order_reference
order_status status_of_my_order wheres_my_stuff where_is_my_order > order_status tracking
dont_want_it_anymore call_off_order > cancel_order cancel
split_shipment partial_shipment arrived_separately rest_of_my_order > split_shipment shipment
courier carrier_company dhl ups fedex postal_service mailman > carrier delivery
tracking_number tracking_code shipment_number
tracking_not_updating tracking_stuck no_tracking_updates stuck_in_transit > tracking
express_delivery fast_shipping next_day overnight_shipping > express shipping
postage shipping_cost shipping_fee shipping_charges delivery_charge
ship_to deliver_to ship_abroad overseas international_shipping > shipping country
po_box parcel_locker pickup_point pick_up_point packstation > po_box pickup_point
collect_in_person pick_it_up local_pickup > pickup
nobody_home not_at_home wasnt_home missed_the_postman > delivery courier
returned_to_sender sent_back_to_you undelivered
wrong_item wrong_product not_what_i_ordered something_else_arrived > wrong_item wrong_product wrong
stolen_package package_stolen says_delivered marked_as_delivered > lost not_received
damaged_in_transit crushed_box damaged_package torn_package > damaged
broken_on_arrival arrived_broken came_broken arrived_dead > dead_on_arrival defective return
rma return_form return_label return_number > rma return
return_period return_window how_long_to_return withdrawal_period cooling-off > return_period return
right_of_withdrawal withdraw_from_purchase > withdrawal return
rip-off scam scammed fraud
customs_fee customs_charge customs_tax import_tax import_fee import_charges > customs duties
hs_code tariff_code commodity_code customs_code
country_of_origin made_in where_is_it_made place_of_manufacture
export_control eccn sanctions embargo
vat_number vat_id tax_id tax_number
tax_exempt tax_free vat_exempt without_vat reverse_charge
proforma pro_forma pro-forma
zip_code postcode postal_code
delivery_address shipping_address
lead_time delivery_time how_long_does_shipping
when_will_it_be_back when_available coming_back_in_stock > stock
authorised_reseller authorized_reseller authorized_dealer approved_seller > reseller distributor
bought_elsewhere bought_on_amazon from_amazon from_ebay aliexpress > reseller distributor seller
become_a_reseller sell_your_products resell > reseller distributor
vendor supplier seller merchant
is_it_real is_it_genuine is_mine_fake tell_if_its_fake chinese_copy > genuine counterfeit
use_your_logo use_the_name brand_name > trademark logo
qr_code qr
sku part_number product_code article_number item_number
catalogue catalog product_range
first_kit beginner_kit kit_to_start_with > starter_kit starter
whats_in_the_box in_the_box what_comes_with contents_of_kit > contents included
accessories accessory extras
second_hand used_board preowned refurbished pre-owned
schoolchild youngster > student
primary_school elementary_school grade_school
secondary_school high_school middle_school
college uni higher_education > university
homeschool home_school homeschooling
after_school_club coding_club workshop_for_kids makerspace > education club
lesson_plan teaching_material teaching_resources classroom_material
homework assignment coursework
my_grade my_marks exam_result > score exam
passing_score pass_mark how_many_points_to_pass > passing_score score
failed_exam failed_the_test didnt_pass flunked > exam retake
access_code activation_code redeem_code product_key license_key
cash_in use_a_code > redeem
code_already_used code_invalid > activation redeem
where_is_the_code no_code_in_box > activation_code
per_student how_many_students number_of_students > licence seats
site_licence volume_licence school_licence campus_licence
google_classroom moodle canvas_lms > lms
train_the_teacher teacher_training professional_development pd_course > teacher_training training
age_limit how_old minimum_age too_young > age
under_13 under_16 coppa > age child parent
my_son my_daughter my_kid my_child > child
guardian mother father mom dad mum > parent
parental_consent parents_permission permission_slip guardian_approval > parental_consent consent
consent > approval
birthday birth_date date_of_birth
two_accounts second_account several_accounts > merge
join_accounts combine_accounts > merge
no_access_to_email lost_my_email old_email_gone email_no_longer_exists > recover change_email
already_taken email_taken > registered username
no_verification_email confirmation_never_came didnt_get_the_email no_email_received > verification_email spam
resend send_again
code_by_text lost_phone new_phone lost_authenticator changed_phone > two_factor authenticator recovery
recovery_code backup_code rescue_code
new_password set_password > reset_password change_password
reset_mail password_link > reset_password
sso single_sign-on single_sign_on saml
sign_in_with log_in_with > social_login
hacked compromised someone_in_my_account account_stolen broken_into > compromised security
data_breach data_leak leaked_data
suspicious_email fake_email strange_email suspicious_mail > phishing
data_request copy_of_my_data right_of_access what_you_know_about_me > personal_data privacy
right_to_be_forgotten erase_my_data forget_me delete_my_data > personal_data delete
sell_my_data who_sees_my_data > personal_data privacy
newsletter mailing_list marketing_emails promotional_emails
stop_emails too_many_emails unwanted_emails opt_out > unsubscribe newsletter
opt-in opt_in agree_to_receive
terms_of_service terms_and_conditions terms_of_use tos legal_terms
privacy_policy privacy_statement privacy_notice
cookie_banner cookie_settings cookie_notice > cookies
captcha not_a_robot recaptcha
ssl tls encrypted > ssl tls encryption
whitelist allowlist allow_list unblock_sites
malware virus trojan
false_alarm false_positive antivirus_flags flagged_as_virus > antivirus
stay_logged_in remember_me keep_me_signed_in
log_out_everywhere all_devices_logout other_sessions > session logout
spec_sheet specs specification tech_specs technical_details
mechanical_drawing technical_drawing dimensional_drawing
cad step_file 3d_model cad_file
gerber eagle kicad altium > board_files
circuit_drawing wiring_diagram hookup_diagram connection_diagram > wiring_diagram wiring
length_and_width how_big_is footprint > dimensions
how_heavy weigh > weight
millimetre millimeter mm inch > dimensions
aluminium aluminum
centre center
metre meter
fibre fiber
colour_code wire_colours wire_colors
organise organize
customise customize personalise personalize
authorise authorize authorisation authorization
synchronise synchronize
initialise initialize
licence_agreement license_agreement eula
enrol enroll
programme > program
ce_marking ce_mark conformity > compliance declaration_of_conformity
fcc fcc_id radio_approval > compliance
rohs reach_regulation lead_free lead-free
msds > safety_data_sheet
ul_listed iso_certified type_approval safety_marks > compliance
recycle recycling disposal dispose weee throw_it_away
life_cycle lifecycle product_life longevity
follow_up_model newer_model replacement_model > successor replacement
old_board older_board > legacy retired
obsolete legacy > retired deprecated legacy
user_manual user_guide instruction_booklet handbook
quick_start quickstart quick_guide > get_started
faq frequently_asked common_questions
glossary terminology jargon whats_the_meaning
ticket support_request support_case case_number
hotline call_you telephone > contact phone_number
live_chat chat_with_agent > contact chat
no_reply_from_support nobody_answers no_answer_from_support > support ticket
unhappy dissatisfied > complaint
code_of_conduct house_rules community_rules community_guidelines
moderator mod_team forum_admin
post_a_question ask_a_question ask_the_community > forum
mistake_in_docs error_in_documentation documentation_wrong > documentation
roadmap upcoming coming_soon future_plans
open_positions internship trainee cv apply_for_work > job career
head_office where_are_you_based office_address > headquarters company_address
press_enquiry media_enquiry journalist press_kit
cooperation collaborate_with_you work_with_you business_proposal > partnership partner
sponsor donation donate sponsorship
custom_board made_to_order customised_version custom_design oem > custom
enquiry inquiry
commercial_use sell_my_product use_in_a_product for_profit > commercial_use commercial
gpl lgpl mit_license creative_commons > licence
plagiarism stole_my_project > copyright
who_makes producer > manufacturer
session_expired logged_out_every_time keeps_logging_me_out > session login
banned kicked_off account_blocked suspension > ban suspended
double_tap double_press_reset press_reset_twice > bootloader reset
no_sound > audio speaker volume
message_box error_box > dialog
substitute equivalent > alternative replacement
per_month each_month monthly
per_year each_year yearly annual
irreversible cannot_be_undone forever_gone > permanent
comes_with supplied_with bundled > included
hotfix bugfix security_update > patch update
bank_transfer wire_transfer iban sepa
siri smart_speaker > voice_assistant voice
trimmer trimpot > potentiometer
qwiic stemma_qt iic > i2c
overclock clock_speed mhz megahertz > frequency
fasten fix_to_the_wall screw_on > mount
kebab_menu hamburger_menu three_dots three_lines > menu
play_button > run
arrow_button > upload
lesson_goals syllabus learning_goals > curriculum
workshop webinar > training
eco_friendly carbon_footprint > sustainable
would_be_nice missing_feature > feature_request feedback
save_for_later wish_list > wishlist
harassment bullying insulting > code_of_conduct conduct
blew_up kaput busted > broken defective
`
