/**
 * Everyday English of help sites: accounts, devices, software, shops, and what people do or suffer with them. A word
 * stands for all its forms (`delete`, `deleted`). Written for this project by hand, from situations; see `parse-words`.
 */
export const ENGLISH = `
account profile
login log_in sign_in signin log_on
log_out logout sign_out
sign_up signup register registration create_account join enroll
deactivate close shut_down > delete close account
delete remove erase wipe get_rid_of clear_out
delete remove > disband deactivate
wipe clear gone_for_good start_clean > delete erase reset
disband dissolve break_up > disband delete
close_space close_team > disband
detach take_off pull_off unmount separate take_apart > detach remove disconnect
remove kick_out kick throw_out expel
uninstall completely_remove off_my_pc off_my_computer > uninstall remove delete
uninstall remove
cancel stop_paying unsubscribe terminate call_off end > cancel subscription plan
stop end quit exit
password passcode pwd
forgot forgotten lost locked_out > recover reset
lost missing cant_find disappeared gone vanished > find missing recover
recover restore get_back retrieve regain
access log_in cant_get_in get_into
two_factor 2fa two_step 2_step authenticator mfa otp > 2_step verification two_factor authentication
verify verification confirm confirmation
username user_name display_name nickname handle
email e_mail mail gmail mail_address inbox
invite add_member bring_in add_someone > invite add member
member members coworker colleague teammate employee
student pupil learner kid child
teacher educator instructor
school classroom education university campus
class course lesson
under_age minor kids parental age > age child parent consent
team group organization workspace company
space shared_space workspace
permission permissions rights role privileges allowed
who_can what_can > role permission
share sharing publish post
share_with send_to let_others > share
project projects builds creations
hub gallery showcase
buy purchase bought
buy_again order place_order > buy purchase order
pay payment paying paid checkout
payment_method pay_with paypal visa mastercard credit_card debit_card bank_card card apple_pay > payment method credit card
declined rejected payment_failed didnt_go_through > payment declined fail
price cost how_much fee charge charged
vat tax taxes
free no_cost gratis
currency dollars euros usd eur pounds
invoice receipt bill proof_of_purchase
refund money_back reimbursement
return send_back give_back bring_back ship_back change_my_mind changed_my_mind
exchange swap replace replacement
warranty guarantee
broken faulty defective damaged dead dead_on_arrival doa > broken defective damaged faulty
missing lacking not_included incomplete > missing
package parcel shipment delivery order
shipping delivery ship dispatch deliver
shipping_options shipping_cost shipping_methods ways_to_ship > shipping methods
options methods ways choices
never_came not_arrived hasnt_arrived never_arrived didnt_arrive still_waiting > not_received received delivery
track tracking where_is_my > track order
customs import_duty duties
in_stock back_in_stock sold_out out_of_stock restock > stock available
notification notify alert email_me tell_me let_me_know
reminder remind
coupon discount voucher promo_code code
plan subscription subscribe membership tier
upgrade downgrade switch_plan change_plan > upgrade change plan
trial free_trial
renew renewal auto_renew
limit limits maximum max quota how_many cap
country region nation brazil europe usa america canada uk germany australia > country countries
address location
change_address wrong_address > address change order
language translate translation spanish german french chinese italian english > language languages
exam test certification
certificate certification diploma
contact reach support customer_service talk_to_someone speak_to human
help assistance support
feedback suggestion report_bug report_a_bug feature_request > feedback report
install set_up setup installation
set_up setup configure configuration configuring
download get_it where_to_get > download
update upgrade newer_version latest_version new_version up_to_date
outdated out_of_date too_old old_version > update version
older_version previous_version earlier_version old_version go_back_to roll_back rollback downgrade > previous version downgrade older
version release revision rev
change modify edit alter
swap switch replace
choose select pick
rename change_name another_name different_name > rename name
save store keep
file files document
path location where_is where_are stored > location find folder
move transfer migrate
copy duplicate clone
import load bring_over
export save_as download
project sketch program code
code coding program programming script
blockly drag_and_drop blocks scratch > blocks
compile verify build compiling compilation
upload uploading send_to_board put_on push flash onto_the_board > upload
flash burn reflash write > flash burn
bootloader firmware bricked > bootloader firmware
firmware software_of_the_board
restore factory bricked back_to_factory factory_default unbrick > restore reset factory
error problem issue failure fault trouble
error message warning
fail failed failing fails unable
unable could_not cannot cant couldnt wont > cannot could_not unable fail
fix solve repair troubleshoot resolve
troubleshoot debug diagnose
debug debugging debugger step_through breakpoint
crash crashes freezes freeze frozen hang hangs stuck unresponsive not_responding
keeps_rebooting reboot_loop boot_loop restarts_itself keeps_restarting reset_loop > resetting stuck reset unresponsive
slow laggy takes_forever takes_ages takes_long long_time sluggish forever > slow improve speed time
speed faster fast quicker speed_up
wont_open doesnt_open wont_start doesnt_start wont_launch doesnt_launch > open launch start
launch open start run
start starts begin
get_started getting_started beginner first_steps how_to_begin new_to newbie > get_started beginner introduction
white_screen black_screen blank empty > blank empty
blank empty white
console output black_box output_window
serial_monitor serial_console monitor > serial monitor
not_detected not_recognized not_found doesnt_see cant_find cannot_find isnt_showing doesnt_show_up not_showing not_listed > detected recognized found show
detect recognize identify
identify tell_which which_one_do_i_have what_model > identify
doesnt_work not_working nothing_happens does_nothing doing_nothing > working work
busy in_use used_by_another access_denied blocked > busy blocking denied
kill force_quit end_process > stop
restart reboot power_cycle
reset factory_reset start_over
turn_on enable activate switch_on
turn_off disable deactivate switch_off
block prevent forbid
connect connection link attach hook_up plug_in pair pairing
connectivity connection wireless
disconnect unplug
disconnects drops drops_out keeps_disconnecting goes_offline > disconnect offline connection
offline no_internet without_internet > offline
online connected status
wifi wireless wlan
bluetooth ble
bluetooth wifi > wireless connectivity
network internet lan
enterprise_wifi university_wifi eduroam school_wifi work_wifi > enterprise
firewall proxy antivirus virus_scanner security_software it_department > firewall network configure
ports port
antenna aerial
gps location_module position
sim sim_card data_plan mobile_data cellular lte gsm > sim gsm cellular
battery power_cell accumulator lipo
power supply powered powering
power voltage volts feed
voltage volt volts
current amps amp ampere milliamps mah
charge charging charger
light led lamp
no_light no_lights lights_off no_led > led power turn_on
blink blinking flashing pulsing
color colour rgb
dim fade brightness dimming > pwm
pwm analog_output analogwrite fade
screen display monitor
touch capacitive touchscreen
button switch
dip_switch little_switches small_switches tiny_switches > dip switches
video hdmi
sound audio speaker buzzer noise
microphone mic
camera webcam
motor motors servo
sensor measurement reading
sensors imu accelerometer gyroscope
temperature heat hot overheating
humidity moisture
phone smartphone mobile
app application
computer pc laptop desktop
mac macos osx apple_computer macbook > macos mac
m1 m2 apple_silicon > macos apple silicon
ipad iphone ios > ios apple ipad iphone
android phone
windows win win10 win11 microsoft
linux ubuntu debian fedora raspbian
chromebook chrome_os chromeos
browser chrome firefox safari edge in_browser web_editor online_editor
web_editor online_editor > editor cloud_editor
web online website
site website page portal
web_page webpage panel > web portal
dashboard panel
usb cable cord lead wire
connector plug socket header
serial com uart
com_port serial_port
driver drivers
device gadget hardware
board device
board boards microcontroller
shield carrier hat add_on
pin pins pinout
pins gpio io
kit box set
part component piece parts
spare_part spare_parts replacement_part > replace parts
manual guide documentation instructions tutorial
datasheet schematic pinout documentation
schematic circuit diagram
library libraries
package core board_package platform
example sample demo
template starting_point
menu dropdown
list overview table
which_boards list_of what_boards compatible > overview boards compatible supported
setting settings preferences options configuration
theme dark_mode light_mode
font text_size letters tiny_text small_text bigger_text zoom > font text size
size big large small
reduce smaller shrink less too_big too_large decrease > reduce size
too_big too_large not_fit doesnt_fit out_of_space out_of_memory full > size memory storage
memory storage ram flash_memory
space storage disk gigabytes gb
sd_card memory_card micro_sd microsd card_slot > sd card
disk hard_drive drive
autocomplete suggestion autocompletion intellisense as_i_type
indent format formatting tidy_up
detail details verbose more_info
log logs output
warning caution
ignore skip
permission_denied access_denied not_allowed > permission denied
administrator admin root
admin owner
sync synchronize
backup back_up
lost_my lost_all > recover restore
private hide hidden
public visible
schedule timer
trigger automation automatic
variable value property
data readings measurements history
history past old_data historical > data historic
download_data export_data csv excel > download historic data
widget chart graph plot plotter
remote remotely from_far over_the_air ota wirelessly
difference differ differences vs versus compare comparison which_one
compatible supported work_with works_with support
requirement requirements needed minimum
need require required
official genuine authentic original
fake counterfeit knockoff clone copy > counterfeit clone genuine
reseller distributor retailer dealer shop_near where_to_buy > distributor reseller buy
store shop webshop
business company wholesale bulk
quote quotation offer
community forum discord chat
social_media instagram facebook
job career hiring vacancy work_at
privacy personal_data gdpr my_data
license licence open_source copyright
vulnerability security_hole exploit
invalid not_valid says_invalid not_accepted
expired expire expires ran_out > expired
activation activate code
registration register registering
serial_number serial_no
product item
cpu processor chip mcu
virtual_machine vm
newer latest newest
deprecated retired end_of_life discontinued no_longer_supported no_longer_sold > retired deprecated discontinued
maintenance outage down is_it_down server_down > status outage
agent plugin helper
plugin extension addon add_in
voice alexa google_home assistant
simulate simulator simulation
machine_learning ai tinyml
assistant ai
delete_account close_account remove_my_account > delete account
lapsed run_out no_longer_valid past_its_date > expired renew
second_try try_again another_attempt one_more_try second_chance another_go > retry retake again attempt
retake resit take_again redo_the_exam
wont_turn_on doesnt_turn_on not_turning_on no_power no_sign_of_life wont_power_on > power turn_on supply
completely_dead totally_dead stone_dead not_alive > power turn_on unresponsive
gets_hot very_hot too_hot burning_hot hot_to_the_touch running_hot heats_up > overheating heat temperature
cool_down cooling heat_sink heatsink cooling_fan
smoke burnt burned fried magic_smoke smells_burnt let_the_smoke_out > damaged short_circuit overvoltage
brick bricking soft_brick hard_brick > bootloader unresponsive recover
keeps_dropping drops_off cuts_out keeps_cutting_out comes_and_goes on_and_off > disconnect intermittent connection
intermittent sporadic now_and_then every_so_often
spins_forever keeps_spinning spinning_wheel spinner never_loads keeps_loading endless_loading > loading stuck
never_finishes never_ends doesnt_finish hangs_at stays_at stops_at_99 > stuck hang timeout
stuck_on stuck_at not_moving no_progress > stuck hang freeze
greyed_out grayed_out grey_out cant_click unclickable not_clickable > disabled unavailable grey
unavailable not_available inaccessible
garbled gibberish strange_characters weird_characters weird_symbols random_characters mojibake > baud_rate encoding characters
encoding utf8 utf-8 unicode character_set
unstable unreliable flaky
stopped_working quit_working used_to_work worked_before worked_yesterday no_longer_works > working fail troubleshoot
broke_after since_the_update after_updating > update downgrade previous_version
acting_up playing_up misbehaving acting_weird acting_strange > problem troubleshoot
glitch hiccup > bug problem
corrupt corrupted corruption
times_out timed_out timeout time_out
took_too_long no_response no_answer_from > timeout
wont_let_me doesnt_let_me refuses_to not_letting_me > cannot unable permission
no_picture no_image no_video nothing_on_the_screen > display video
keeps_asking asks_again asks_every_time prompts_every_time keeps_prompting > prompt remember
pops_up popup pop_up dialog dialog_box dialogue
error_code error_number exit_status return_code
bounced bounce_back undeliverable > email delivery
went_to_junk junk_mail junk_folder spam_folder > spam
by_mistake by_accident accidentally mistakenly
oops clicked_the_wrong > undo cancel change
revert undo
bulk in_bulk several > volume quantity multiple organization
volume_order large_order large_quantity school_order > bulk volume quote
organisation organization
institution institute establishment > school university organization
simultaneous concurrent in_parallel at_the_same_time
workaround work_around get_around another_way other_way alternative
advised advisable suggested > recommended
better_one which_is_better which_should_i > compare choose difference
is_it_safe is_it_ok can_i_safely > safe
mandatory obligatory compulsory do_i_have_to > required mandatory
optional not_mandatory voluntary
for_now short_term > temporary
immediately right_away straight_away instantly asap > immediate immediately
running_late behind_schedule taking_so_long postponed > delay
opening_hours business_hours office_hours working_hours
weekend holiday bank_holiday public_holiday > holiday business_days
working_days business_days weekdays
every_day per_day daily
carry_on keep_going proceed > continue resume
continue resume
pause put_on_hold on_hold > suspend pause
hand_over give_to_someone pass_on sign_over > transfer ownership
shorten trim cut_down > reduce shorten
merge combine unify consolidate
put_together build_it piece_together > assemble
dismantle open_the_case > disassemble open
put_in slot_in slide_in > insert
screw bolt standoff > mounting holes
enclosure casing housing protective_case 3d_printed_case box_for_it > enclosure case
3d_print 3d_printed 3d_printer 3d_printing stl
tweak fine_tune > adjust calibrate
calibrate calibration
wrong_values wrong_readings off_by inaccurate > calibrate accuracy readings
swap_over mix_up mixed_up other_way_round wrong_way_round backwards > reversed polarity
polarity reversed reverse_polarity plus_and_minus positive_and_negative
upside_down rotated turn_around > rotate orientation
look_for look_up > search find
wall_wart wall_adapter wall_plug power_brick mains_adapter ac_adapter > power_supply external power
external_power outside_power > power_supply vin
phone_charger usb_charger charger_brick > usb power supply
power_bank powerbank battery_pack portable_charger
barrel_jack barrel_plug barrel_connector dc_jack power_jack
wall_outlet wall_socket 230v 110v 120v 240v household_current > mains voltage relay
vin vcc 5v_pin power_pins > power voltage supply
level_shifter level_converter > logic_level voltage
too_much_voltage over_voltage overvoltage too_many_volts > overvoltage voltage maximum
too_much_current overcurrent over_current draws_too_much > overcurrent current maximum
not_enough_power underpowered brownout brown_out undervoltage
power_consumption current_draw power_draw how_much_power current_consumption
low_power power_saving sleep_mode deep_sleep save_battery
battery_life battery_lasts > battery consumption
battery_drains drains_fast drains_quickly flat_battery battery_goes_flat > battery consumption charge
rechargeable recharge recharging > charge battery
coin_cell button_cell cr2032
lithium li-ion liion li-po lipo
solar photovoltaic
ldo buck_converter step_down step_up > regulator voltage
short_circuit shorted short_out
ground gnd common_ground
multimeter voltmeter ohmmeter continuity_tester
jumper_wire jumper_cable dupont dupont_wire dupont_cable breadboard_wire patch_wire
crocodile_clip alligator_clip
breadboard protoboard solderless_board
perfboard stripboard veroboard prototyping_board
unsoldered soldering_iron > solder
desolder unsolder remove_solder
without_soldering no_soldering > headers solder
with_headers without_headers presoldered pre-soldered > headers solder
smd surface_mount
through_hole tht
pcb circuit_board printed_circuit_board
bent_pin broken_pin snapped_off > damaged
which_pin what_pin pin_number pin_layout pin_map > pinout
analog analogue
analog_input analogread adc
analog_out true_analog_output > dac
digitalread digitalwrite > digital pin
built-in_led onboard_led on-board_led built_in_led led_builtin
built-in onboard on-board
rgb_led neopixel ws2812 addressable_led led_strip
seven_segment 7_segment 7-segment
lcd liquid_crystal character_display 16x2
oled ssd1306
e-ink e-paper epaper eink
tft touch_display > display screen
debounce bouncing_button double_press > debounce button
pull-up pullup pull-down pulldown pull_up_resistor
stepper stepper_motor step_motor
motor_driver h-bridge h_bridge motor_controller motor_shield
wont_spin doesnt_spin not_turning_motor motor_doesnt_move > motor power
beep bleep > buzzer sound
loudspeaker headphones earphones headset > audio speaker
photoresistor ldr > light sensor
distance_sensor ultrasonic hc-sr04 range_finder proximity time_of_flight
motion_sensor pir motion_detector
air_quality co2 voc > gas sensor
soil_sensor moisture_sensor water_my_plants > moisture
thermometer temp_sensor thermistor thermocouple > temperature sensor
load_cell weighing_scale > weight sensor
rfid nfc
infrared ir_remote ir_receiver
rtc real_time_clock real-time_clock
what_time_is_it wrong_time clock_is_wrong time_is_off > time rtc timezone
ntp time_server internet_time
can_bus canbus
rs485 rs-485
rs232 rs-232
usb_to_serial ftdi ch340 cp2102 usb-serial serial_adapter serial_converter
baud baud_rate baudrate bits_per_second
nonvolatile non-volatile keep_after_power_off survive_a_reset > eeprom storage
program_space program_memory progmem sketch_size sketch_too_big > flash memory size
jtag swd debug_probe > debug swd
icsp isp_programmer in-circuit > programmer icsp
dfu dfu_mode download_mode boot_mode bootloader_mode
restart_button little_button tiny_button > reset button
chip_software software_on_the_chip software_inside > firmware
dongle usb_stick > usb adapter
adapter adaptor
thumb_drive flash_drive pen_drive memory_stick usb_drive
usb_hub docking_station dock
usb-c usb_c type-c type_c
micro_usb micro-usb microusb
charge_only_cable power_only_cable charging_cable > data cable usb
ribbon_cable flat_cable ffc fpc
crimp crimping ferrule
screw_terminal terminal_block
external_antenna u.fl ipex ufl sma
signal_strength reception rssi weak_signal bad_reception poor_signal
how_far_does distance_it_reaches > range
long_range_radio lorawan > lora antenna
nb-iot narrowband cat-m1 lte-m
2.4_ghz 2.4ghz 5ghz 5_ghz > wifi frequency band
hotspot tethering mobile_hotspot phone_hotspot
modem > router network
captive_portal login_page_wifi hotel_wifi > network
ssid network_name wifi_name
wifi_password network_password new_router changed_wifi > wifi network credentials
mac_address hardware_address
unpair forget_device unlink
ethernet lan_cable network_cable rj45 wired_network
mqtt broker
esd electrostatic static_electricity
waterproof water_resistant weatherproof ip67 splash
water_damage got_wet spilled > damaged
how_cold how_hot_can freezing_outside > operating temperature
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
old_windows windows_xp windows_7 > version requirements supported
windows_defender smartscreen unknown_publisher windows_protected > windows security
play_store google_play itunes > app store
cannot_be_opened unidentified_developer gatekeeper damaged_app > macos security
finder dmg applications_folder > macos
device_manager yellow_triangle unknown_device code_10 > driver
rosetta intel_mac > macos
sudo dialout tty_permission udev > linux permission
appimage tarball deb_package > linux install
zip unzip unpack extract
zipped compressed archive_file > zip
no_installation without_installing > portable
silent_install mass_deployment deploy_to_many lab_computers > install deployment
network_drive shared_drive nas > network folder
cloud_drive onedrive icloud google_drive dropbox
folder directory subfolder
file_type file_extension file_format
tmp temp_folder > temporary cache
cache cached clear_cache
clear_cookies delete_cookies browsing_data > cookies cache
incognito private_window private_browsing inprivate
ad_blocker adblock ublock > extension block
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
api rest_api endpoint programmatic
api_key access_key secret_key client_id client_secret > key credentials token
circuitpython > micropython python
syntax_error missing_semicolon expected_before curly_bracket > syntax error compile
not_declared undeclared undefined was_not_declared > declared scope library
undefined_reference linker_error
no_such_file header_missing cannot_find_header include_error > library include
red_text orange_text red_letters orange_letters > error output
board_manager boards_manager add_board install_board
third_party third-party unofficial 3rd_party non-official
dependency dependencies depends_on
readymade ready-made ready_made_code sample_code code_snippet > example
hello_world first_program blink_sketch > blink example
step_by_step walkthrough how-to howto guide_me > tutorial guide
video_tutorial youtube > video tutorial
source_code github repository repo
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
spreadsheet google_sheets > csv download
attach_file attachment attached
file_too_large exceeds_size too_many_mb > file size limit
jpeg jpg png > image
profile_picture avatar profile_photo
locale regional_format decimal_comma > language region
time_zone timezone utc daylight_saving summer_time
screen_reader accessibility blind visually_impaired
iot internet_of_things smart_home connected_device
cloud_service cloud_platform online_service
last_seen last_activity last_online > status activity
not_syncing out_of_sync wont_sync values_dont_update > sync update
real_time live_data realtime
data_retention keep_data how_long_is_data kept_for > retention data
threshold alarm_when goes_above falls_below > trigger threshold
push_notification push_message phone_alert > notification push
text_message sms
phone_app on_my_phone > app mobile
embed iframe embedding
view_only read_only_access guest_access viewer
ifttt zapier works_together_with > integration
integration integrate integrations
cron at_a_certain_time every_morning > schedule
over_the_limit limit_reached maxed_out used_up quota_exceeded > limit exceed quota
unlimited no_limit without_limit
billing_cycle next_payment payment_date next_bill > billing renewal
charged_twice double_charge billed_twice double_charged paid_twice > charge refund payment duplicate
charged_after_cancel still_charged unexpected_charge unknown_charge strange_charge > charge billing subscription refund
update_card card_expired new_card change_card > payment method update
purchase_order po_number pay_on_account net_30
gift_card gift_voucher store_credit
student_discount teacher_discount educational_discount edu_price > discount education
sale black_friday special_offer bargain > discount promotion
promotion promo
cart basket shopping_bag shopping_cart
preorder pre-order preordered
backorder back-order backordered
waiting_list waitlist wait_list
order_number order_id order_reference
order_status status_of_my_order wheres_my_stuff where_is_my_order > order tracking status
cancel_order dont_want_it_anymore call_off_order > cancel order
split_shipment partial_shipment arrived_separately rest_of_my_order > order shipment
courier carrier_company dhl ups fedex postal_service mailman > carrier delivery
tracking_number tracking_code shipment_number
tracking_not_updating tracking_stuck no_tracking_updates stuck_in_transit > tracking delivery
express_delivery fast_shipping next_day overnight_shipping > express shipping
postage shipping_cost shipping_fee shipping_charges delivery_charge
ship_to deliver_to ship_abroad overseas international_shipping > shipping country
po_box parcel_locker pickup_point pick_up_point packstation
collect_in_person pick_it_up local_pickup > pickup
nobody_home not_at_home wasnt_home missed_the_postman > delivery courier
returned_to_sender sent_back_to_you undelivered
wrong_item wrong_product not_what_i_ordered something_else_arrived > wrong order item
stolen_package package_stolen says_delivered marked_as_delivered > lost delivery received
damaged_in_transit crushed_box damaged_package torn_package > damaged delivery package
broken_on_arrival arrived_broken came_broken arrived_dead > dead_on_arrival defective warranty return
rma return_form return_label return_number
return_period return_window how_long_to_return withdrawal_period cooling-off > return days
right_of_withdrawal withdraw_from_purchase > withdrawal return
rip-off scam scammed fraud phishing
customs_fee customs_charge customs_tax import_tax import_fee import_charges > customs duties tax
hs_code tariff_code commodity_code customs_code
country_of_origin made_in where_is_it_made place_of_manufacture
export_control eccn sanctions embargo
eori vat_number vat_id tax_id tax_number
tax_exempt tax_free vat_exempt without_vat reverse_charge
proforma pro_forma pro-forma
zip_code postcode postal_code
delivery_address shipping_address
lead_time delivery_time how_long_does_shipping
when_will_it_be_back when_available coming_back_in_stock > stock available
authorised_reseller authorized_reseller authorized_dealer approved_seller > reseller distributor
bought_elsewhere bought_on_amazon from_amazon from_ebay aliexpress > reseller distributor seller
become_a_reseller sell_your_products resell > reseller distributor
vendor supplier seller merchant
is_it_real is_it_genuine is_mine_fake tell_if_its_fake chinese_copy > genuine counterfeit
use_your_logo use_the_name brand_name > trademark logo
barcode qr_code qr
sku part_number product_code article_number item_number
catalogue catalog product_range
first_kit beginner_kit kit_to_start_with > starter kit
whats_in_the_box in_the_box what_comes_with contents_of_kit > kit contents included
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
passing_score pass_mark how_many_points_to_pass > pass score exam
failed_exam failed_the_test didnt_pass flunked > exam retake
access_code activation_code redeem_code product_key license_key
redeem cash_in use_a_code enter_code
code_doesnt_work code_already_used code_invalid > code activation redeem
where_is_the_code find_my_code no_code_in_box > code activation kit
per_student how_many_students number_of_students > licence seats
site_licence volume_licence school_licence campus_licence > licence school
google_classroom lms moodle canvas_lms
train_the_teacher teacher_training professional_development pd_course > training teacher
age_limit how_old minimum_age too_young > age
under_13 under_16 coppa > age child parent
my_son my_daughter my_kid my_child > child parent
guardian mother father mom dad mum > parent
parental_consent parents_permission permission_slip guardian_approval > parent consent
consent approval
birthday birth_date date_of_birth
two_accounts second_account several_accounts > merge
join_accounts combine_accounts > merge
no_access_to_email lost_my_email old_email_gone email_no_longer_exists > email access account
already_taken already_in_use already_exists email_taken > username email registered
no_verification_email confirmation_never_came didnt_get_the_email no_email_received > verification email spam
resend send_again
code_by_text lost_phone new_phone lost_authenticator changed_phone > two_factor authenticator recovery
recovery_code backup_code rescue_code
new_password set_password > password change reset
reset_link reset_mail password_link link_expired > reset password
sso single_sign-on single_sign_on saml
sign_in_with log_in_with social_login > login third_party
hacked compromised someone_in_my_account account_stolen broken_into > security account password
data_breach data_leak leaked_data
suspicious_email fake_email strange_email suspicious_mail > phishing
data_request copy_of_my_data right_of_access what_you_know_about_me > personal_data privacy
right_to_be_forgotten erase_my_data forget_me delete_my_data > personal_data delete
sell_my_data who_sees_my_data share_my_data > personal_data privacy
newsletter mailing_list marketing_emails promotional_emails
stop_emails too_many_emails unwanted_emails opt_out > unsubscribe newsletter
opt-in opt_in agree_to_receive
terms_of_service terms_and_conditions terms_of_use tos legal_terms
privacy_policy privacy_statement privacy_notice
cookie_banner cookie_settings cookie_notice > cookies
captcha not_a_robot recaptcha
ssl tls encrypted > encryption secure
whitelist allowlist allow_list unblock_sites
malware virus trojan
false_alarm false_positive antivirus_flags flagged_as_virus > antivirus
stay_logged_in remember_me keep_me_signed_in
log_out_everywhere all_devices_logout other_sessions > session logout
spec_sheet specs specification tech_specs technical_details
drawing mechanical_drawing technical_drawing dimensional_drawing
cad step_file 3d_model cad_file
gerber eagle kicad altium board_files
circuit_drawing wiring_diagram hookup_diagram wiring connection_diagram
measurements_of length_and_width how_big_is footprint > dimensions size
how_heavy weigh > weight
millimetre millimeter mm inch > dimensions
aluminium aluminum
centre center
metre meter
fibre fiber
colour_code wire_colours wire_colors which_wire
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
safety_data_sheet msds > battery safety
ul_listed iso_certified type_approval safety_marks > certification compliance
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
hotline call_you telephone > contact phone
live_chat chat_with_agent > contact chat
no_reply_from_support nobody_answers no_answer_from_support > contact support ticket
unhappy dissatisfied > complaint
code_of_conduct house_rules community_rules community_guidelines
moderator mod_team forum_admin
post_a_question ask_a_question ask_the_community > forum
typo mistake_in_docs error_in_documentation documentation_wrong > documentation report
roadmap upcoming coming_soon future_plans
open_positions internship trainee cv apply_for_work > job career
head_office headquarters where_are_you_based office_address > company address
press_enquiry media_enquiry journalist press_kit
cooperation collaborate_with_you work_with_you business_proposal > partnership partner
sponsor donation donate sponsorship
custom_board made_to_order customised_version custom_design oem > custom
enquiry inquiry
commercial_use sell_my_product use_in_a_product for_profit > commercial licence
gpl lgpl mit_license creative_commons > licence
plagiarism stole_my_project > copyright report
who_makes producer > manufacturer
session_expired logged_out_every_time keeps_logging_me_out > session login
banned kicked_off account_blocked suspension > ban suspended account
double_tap double_press_reset press_reset_twice > bootloader reset
no_sound silent > audio speaker volume
message_box error_box > dialog message
substitute equivalent > alternative replacement
per_month each_month monthly
per_year each_year yearly annual
irreversible cannot_be_undone forever_gone > permanent
comes_with supplied_with bundled > included
hotfix bugfix security_update > patch fix update
bank_transfer wire_transfer iban sepa
siri smart_speaker > voice assistant
trimmer trimpot > potentiometer
qwiic stemma_qt iic > i2c connector
overclock clock_speed mhz megahertz > frequency processor
fasten fix_to_the_wall screw_on > mount
kebab_menu hamburger_menu three_dots three_lines > menu
play_button arrow_button > run upload
lesson_goals syllabus learning_goals > curriculum
workshop webinar > training
eco_friendly carbon_footprint > sustainable environment
would_be_nice missing_feature wishlist > feature request feedback
save_for_later wish_list > wishlist
harassment bullying insulting > report conduct
crashed_on_me blew_up kaput busted > broken defective
`
